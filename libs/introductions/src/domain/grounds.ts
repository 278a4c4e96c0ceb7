import { askPhrases, givePhrases, type Candidate } from './candidate';
import { type Affinity } from './affinity';
import { conceptAffinity } from './concept-affinity';
import type { ClubConcept } from './concepts/concept';
import { topicKey } from './free-text';
import { fieldScore, type Grounds } from './score';

/** How often two people were at the same occurrence. */
export interface SharedVisits {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

/** Somebody wrote privately that they would like to talk more with somebody. */
export interface Pick {
  readonly from: string;
  readonly to: string;
}

/** Two people who know each other, in any order. */
export interface Acquainted {
  readonly a: string;
  readonly b: string;
}

/** What a room knows of its people beside their profiles. */
export interface RoomTies {
  readonly sharedVisits: readonly SharedVisits[];
  readonly picks: readonly Pick[];
  readonly acquainted: readonly Acquainted[];
  readonly clubConcepts: readonly ClubConcept[];
}

/** Everything that speaks for one person with each of the others, by index in the list of people. */
export interface GroundsRow {
  /** Those for whom more speaks than their field of work. */
  readonly near: ReadonlySet<number>;
  readonly of: (other: number) => Grounds;
}

/**
 * Reads the texts of a room once and answers, person by person, what speaks for each pair. One row is filled
 * from the words up, so the cost follows what people have in common rather than all pairs of texts.
 */
export class RoomGrounds {
  private readonly giversOf = new Map<string, number[]>();
  private readonly seekersOf = new Map<string, number[]>();
  private readonly fansOf = new Map<string, number[]>();
  private readonly topicKeys: readonly (readonly string[])[];
  private readonly industries: readonly (string | null)[];
  private readonly shared: ByPerson;
  private readonly picks: ByPerson;
  private readonly pickedBy: ByPerson;
  /** For two people by index, how many others know both. */
  private readonly acquaintances: readonly ReadonlySet<number>[];
  readonly affinity: Affinity;
  /** For one give, the asks that it answers: the affinity read the other way. */
  private readonly asksMetBy = new Map<string, { ask: string; strength: number }[]>();

  constructor(
    private readonly people: readonly Candidate[],
    ties: RoomTies,
    affinity?: Affinity,
  ) {
    this.topicKeys = people.map(({ topics }) => [...new Set(topics.map(topicKey))]);
    this.industries = people.map(({ industry }) => (industry === null ? null : topicKey(industry)));
    people.forEach((person, index) => {
      for (const give of new Set(givePhrases(person))) list(this.giversOf, give).push(index);
      for (const ask of new Set(askPhrases(person))) list(this.seekersOf, ask).push(index);
      for (const key of this.topicKeys[index] ?? []) list(this.fansOf, key).push(index);
    });
    this.affinity =
      affinity ??
      conceptAffinity([...this.seekersOf.keys()], [...this.giversOf.keys()], ties.clubConcepts);
    for (const ask of this.seekersOf.keys()) {
      for (const [give, { strength }] of this.affinity.answersTo(ask)) {
        list(this.asksMetBy, give).push({ ask, strength });
      }
    }
    const at = new Map(people.map(({ personId }, index) => [personId, index]));
    const both = ties.sharedVisits.flatMap(({ a, b, count }) => [
      { from: a, to: b, value: count },
      { from: b, to: a, value: count },
    ]);
    this.shared = byPerson(both, at);
    const picks = ties.picks.map((pick) => ({ ...pick, value: 1 }));
    this.picks = byPerson(picks, at);
    this.pickedBy = byPerson(
      picks.map(({ from, to, value }) => ({ from: to, to: from, value })),
      at,
    );
    this.acquaintances = circlesOf(people.length, ties.acquainted, at);
  }

  row(me: number): GroundsRow {
    const person = this.people[me]!;
    const askMet = new Map<number, number>();
    const giveWanted = new Map<number, number>();
    const topics = new Map<number, number>();
    for (const ask of askPhrases(person)) {
      for (const [give, { strength }] of this.affinity.answersTo(ask)) {
        for (const giver of this.giversOf.get(give) ?? []) raise(askMet, giver, strength);
      }
    }
    for (const give of givePhrases(person)) {
      for (const { ask, strength } of this.asksMetBy.get(give) ?? []) {
        for (const seeker of this.seekersOf.get(ask) ?? []) raise(giveWanted, seeker, strength);
      }
    }
    for (const key of this.topicKeys[me] ?? []) {
      for (const fan of this.fansOf.get(key) ?? []) topics.set(fan, (topics.get(fan) ?? 0) + 1);
    }
    const mine = this.industries[me] ?? null;
    const circle = this.acquaintances[me]!;
    const near = new Set([
      ...[askMet, giveWanted, topics].flatMap((found) => [...found.keys()]),
      ...(this.shared.get(me)?.keys() ?? []),
      ...(this.picks.get(me)?.keys() ?? []),
      ...(this.pickedBy.get(me)?.keys() ?? []),
      ...(circle.size === 0 ? [] : this.people.keys()),
    ]);
    const of = (other: number): Grounds => {
      const them = this.people[other]!;
      const theirs = this.industries[other] ?? null;
      const fields = mine !== null && theirs !== null;
      const known = near.has(other);
      return {
        askMet: known ? (askMet.get(other) ?? 0) : 0,
        giveWanted: known ? (giveWanted.get(other) ?? 0) : 0,
        topics: known ? (topics.get(other) ?? 0) : 0,
        fieldForMe: fields ? fieldScore(mine === theirs, person.fieldWish) : 0,
        fieldForThem: fields ? fieldScore(mine === theirs, them.fieldWish) : 0,
        declines: (person.declines + them.declines) / 2,
        sharedVisits: known ? (this.shared.get(me)?.get(other) ?? 0) : 0,
        acquaintances: known ? common(circle, this.acquaintances[other]!) : 0,
        pickedByMe: known && (this.picks.get(me)?.has(other) ?? false),
        pickedByThem: known && (this.pickedBy.get(me)?.has(other) ?? false),
      };
    };
    return { near, of };
  }
}

/** A number from one person to another, by index. */
type ByPerson = ReadonlyMap<number, ReadonlyMap<number, number>>;

function byPerson(
  facts: readonly { readonly from: string; readonly to: string; readonly value: number }[],
  at: ReadonlyMap<string, number>,
): ByPerson {
  const rows = new Map<number, Map<number, number>>();
  for (const { from, to, value } of facts) {
    const [i, j] = [at.get(from), at.get(to)];
    if (i === undefined || j === undefined) continue;
    rows.set(i, (rows.get(i) ?? new Map<number, number>()).set(j, value));
  }
  return rows;
}

/** Whom each person of the room knows, also people who are not here: they are counted from below zero. */
function circlesOf(
  size: number,
  acquainted: readonly Acquainted[],
  at: ReadonlyMap<string, number>,
): readonly ReadonlySet<number>[] {
  const circles = Array.from({ length: size }, () => new Set<number>());
  const elsewhere = new Map<string, number>();
  const placeOf = (id: string): number => {
    const place = at.get(id) ?? elsewhere.get(id) ?? -1 - elsewhere.size;
    if (place < 0) elsewhere.set(id, place);
    return place;
  };
  for (const { a, b } of acquainted) {
    const [i, j] = [placeOf(a), placeOf(b)];
    circles[i]?.add(j);
    circles[j]?.add(i);
  }
  return circles;
}

function common(mine: ReadonlySet<number>, theirs: ReadonlySet<number>): number {
  const [few, many] = mine.size < theirs.size ? [mine, theirs] : [theirs, mine];
  let both = 0;
  for (const one of few) if (many.has(one)) both += 1;
  return both;
}

function list<K, V>(map: Map<K, V[]>, key: K): V[] {
  const found = map.get(key);
  if (found) return found;
  const made: V[] = [];
  map.set(key, made);
  return made;
}

const raise = (map: Map<number, number>, key: number, value: number): void => {
  if (value > (map.get(key) ?? 0)) map.set(key, value);
};

import { asksThatCount, type Candidate } from './candidate';
import { type Affinity } from './affinity';
import { conceptAffinity } from './concept-affinity';
import { topicKey } from './free-text';
import { type Grounds } from './score';

/** How often two people were at the same occurrence. */
export interface SharedVisits {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

/** Everything that speaks for one person with each of the others, by index in the list of people. */
export type GroundsRow = (other: number) => Grounds;

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
  private readonly shared = new Map<number, Map<number, number>>();
  readonly affinity: Affinity;
  /** For one give, the asks that it answers: the affinity read the other way. */
  private readonly asksMetBy = new Map<string, { ask: string; strength: number }[]>();

  constructor(
    private readonly people: readonly Candidate[],
    sharedVisits: readonly SharedVisits[],
    affinity?: Affinity,
  ) {
    this.topicKeys = people.map(({ topics }) => [...new Set(topics.map(topicKey))]);
    this.industries = people.map(({ industry }) => (industry === null ? null : topicKey(industry)));
    people.forEach((person, index) => {
      for (const give of new Set(person.gives)) list(this.giversOf, give).push(index);
      for (const ask of new Set(asksThatCount(person))) list(this.seekersOf, ask).push(index);
      for (const key of this.topicKeys[index] ?? []) list(this.fansOf, key).push(index);
    });
    this.affinity =
      affinity ?? conceptAffinity([...this.seekersOf.keys()], [...this.giversOf.keys()]);
    for (const ask of this.seekersOf.keys()) {
      for (const [give, { strength }] of this.affinity.answersTo(ask)) {
        list(this.asksMetBy, give).push({ ask, strength });
      }
    }
    this.readSharedVisits(sharedVisits);
  }

  row(me: number): GroundsRow {
    const person = this.people[me]!;
    const askMet = new Map<number, number>();
    const giveWanted = new Map<number, number>();
    const topics = new Map<number, number>();
    for (const ask of asksThatCount(person)) {
      for (const [give, { strength }] of this.affinity.answersTo(ask)) {
        for (const giver of this.giversOf.get(give) ?? []) raise(askMet, giver, strength);
      }
    }
    for (const give of person.gives) {
      for (const { ask, strength } of this.asksMetBy.get(give) ?? []) {
        for (const seeker of this.seekersOf.get(ask) ?? []) raise(giveWanted, seeker, strength);
      }
    }
    for (const key of this.topicKeys[me] ?? []) {
      for (const fan of this.fansOf.get(key) ?? []) topics.set(fan, (topics.get(fan) ?? 0) + 1);
    }
    const mine = this.industries[me] ?? null;
    const visits = this.shared.get(me);
    return (other) => {
      const theirs = this.industries[other] ?? null;
      return {
        askMet: askMet.get(other) ?? 0,
        giveWanted: giveWanted.get(other) ?? 0,
        topics: topics.get(other) ?? 0,
        otherIndustry: mine !== null && theirs !== null && mine !== theirs,
        sharedVisits: visits?.get(other) ?? 0,
      };
    };
  }

  private readSharedVisits(sharedVisits: readonly SharedVisits[]): void {
    const indexOf = new Map(this.people.map(({ personId }, index) => [personId, index]));
    const put = (from: number, to: number, count: number) => {
      const row = this.shared.get(from) ?? new Map<number, number>();
      row.set(to, count);
      this.shared.set(from, row);
    };
    for (const { a, b, count } of sharedVisits) {
      const [from, to] = [indexOf.get(a), indexOf.get(b)];
      if (from === undefined || to === undefined) continue;
      put(from, to, count);
      put(to, from, count);
    }
  }
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

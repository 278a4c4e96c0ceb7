import { loadSolver } from '../../libs/introductions/src/application/highs';
import { gini } from '../../libs/introductions/src/domain/certificate';
import type { OpenProgram } from '../../libs/introductions/src/domain/exact-matching';
import { isOwed } from '../../libs/introductions/src/domain/owed';
import type { ForbiddenPair } from '../../libs/introductions/src/domain/never-list';
import { buildRound, type RoundSnapshot } from '../../libs/introductions/src/domain/round';
import { atLeast, atMost, type Findings } from '../measure/report';
import { Seeded } from '../measure/seeded';
import { rounded } from '../measure/statistics';
import type { Conditions } from '../scenario';
import { clubOf, saysYes, type Member } from './club';
import { problemIn } from './coverage';
import { lists } from './rivals';

const PEOPLE = 120;
const WEEKS = 26;
const NEWCOMER_VISITS = 2;

type Way = 'product' | 'random pairs' | 'top-2 lists';
const WAYS: readonly Way[] = ['product', 'random pairs', 'top-2 lists'];

interface Played {
  proposed: number;
  introduced: number;
  /** Pairs put to each other who were introduced, or said never or already know, before. */
  repeats: number;
  /** Pairs put to each other who were put to each other before, whatever came of it. */
  again: number;
  /** Pairs put to each other across a block. */
  blocked: number;
  /** Times somebody was put to others in one week, at most. */
  most: number;
  /** Of those who came at least twice: who got an introduction, and who was never put to anybody. */
  regulars: number;
  everIntroduced: number;
  neverPut: number;
  /** Of those who joined and came at least twice: who was put to somebody at their first two visits. */
  newcomers: number;
  newcomersPut: number;
  inequality: number;
}

/** Half a year of a club that meets every week, the same people, weeks and moods for every way of pairing. */
export async function season({ small, seed, say }: Conditions): Promise<Findings> {
  const exact = await loadSolver();
  const seeds = Array.from({ length: small ? 1 : 8 }, (_, index) => seed + index);
  const ratios: Record<string, number> = {};
  const sums = {} as Record<Way, Played>;
  for (const way of WAYS) {
    const all = seeds.map((one) => play(way, one, exact));
    const sum = sumOf(all);
    sums[way] = sum;
    const of = (name: string, part: number, whole: number): void => {
      ratios[`${way}: ${name}`] = rounded(part / whole);
    };
    of('both said yes / put to both', sum.introduced, sum.proposed);
    of('introductions a week', sum.introduced, WEEKS * seeds.length);
    of('regulars with an introduction / regulars', sum.everIntroduced, sum.regulars);
    of('regulars never put to anybody / regulars', sum.neverPut, sum.regulars);
    of('newcomers put to somebody at their first two visits', sum.newcomersPut, sum.newcomers);
    of('put to each other again / put to each other', sum.again, sum.proposed);
    ratios[`${way}: repeats`] = sum.repeats;
    ratios[`${way}: across a block`] = sum.blocked;
    ratios[`${way}: Gini of introductions among regulars`] = rounded(sum.inequality / seeds.length);
    say(`season, ${way}: ${sum.introduced} of ${sum.proposed} introduced`);
  }
  const rate = (way: Way): number => sums[way].introduced / sums[way].proposed;
  const ours = sums.product;
  return {
    peers: {},
    ratios,
    goals: [
      atLeast(
        '13 season: share of both yes, times random pairs',
        rounded(rate('product') / rate('random pairs')),
        1,
      ),
      atMost('13 season: repeats', ours.repeats, 0),
      atMost('13 season: pairs put to each other across a block', ours.blocked, 0),
      atLeast(
        '3 season: newcomers put to somebody at their first two visits',
        rounded(ours.newcomersPut / ours.newcomers),
        1,
      ),
      atMost(
        '3 season: regulars never put to anybody, share',
        rounded(ours.neverPut / ours.regulars),
        0,
      ),
    ],
    invariants: [
      {
        name: 'nobody is put to more than one at a time by the product',
        ok: ours.most === 1,
        detail: `at most ${ours.most} a week; top-2 lists: ${sums['top-2 lists'].most}`,
      },
    ],
  };
}

function play(way: Way, seed: number, exact: OpenProgram): Played {
  const world = new Seeded(seed);
  const members = clubOf(world, PEOPLE, WEEKS);
  const blocks = pairsOf(
    members.flatMap((a) =>
      members.flatMap((b) => (a.id < b.id && world.next() < 0.004 ? [[a, b] as const] : [])),
    ),
  );
  const presence = Array.from({ length: WEEKS }, (_, week) =>
    members.filter((member) => member.joins <= week && world.next() < member.comes),
  );
  const apart = new Set<string>();
  const together = new Map<string, number>();
  const visits = new Map<string, number>();
  const served = new Map<string, boolean[]>();
  const introductions = new Map<string, number>();
  const putAtVisit = new Map<string, number>();
  const asked = new Set<string>();
  const tally = { proposed: 0, introduced: 0, repeats: 0, again: 0, blocked: 0, most: 0 };
  presence.forEach((present, week) => {
    for (const { id } of present) visits.set(id, (visits.get(id) ?? 0) + 1);
    const room = roomAt(present, { visits, served, together, apart, blocks });
    const chance = new Seeded(seed * 1000 + week);
    const pairs = pairsBy(way, room, present, { apart, chance, exact });
    const put = new Map<string, number>();
    for (const [a, b] of pairs) {
      const key = keyOf(a, b);
      tally.proposed += 1;
      if (apart.has(key)) tally.repeats += 1;
      if (asked.has(key)) tally.again += 1;
      asked.add(key);
      if (blocks.has(key)) tally.blocked += 1;
      for (const { id } of [a, b]) {
        put.set(id, (put.get(id) ?? 0) + 1);
        if (!putAtVisit.has(id)) putAtVisit.set(id, visits.get(id)!);
      }
      // A mood of its own for every pair and week, so that all ways meet the same answers.
      const mood = new Seeded(seed ^ (week * 7919) ^ hash(key));
      if (!saysYes(mood, a, b) || !saysYes(mood, b, a)) continue;
      tally.introduced += 1;
      apart.add(key);
      for (const { id } of [a, b]) introductions.set(id, (introductions.get(id) ?? 0) + 1);
    }
    tally.most = Math.max(tally.most, ...put.values());
    for (const { id } of present) served.set(id, [put.has(id), ...(served.get(id) ?? [])]);
    present.forEach((a, index) => {
      for (const b of present.slice(index + 1))
        together.set(keyOf(a, b), (together.get(keyOf(a, b)) ?? 0) + 1);
    });
  });
  const regulars = members.filter(({ id }) => (visits.get(id) ?? 0) >= 2);
  const newcomers = regulars.filter(({ joins }) => joins > 0);
  return {
    ...tally,
    regulars: regulars.length,
    everIntroduced: regulars.filter(({ id }) => introductions.has(id)).length,
    neverPut: regulars.filter(({ id }) => !putAtVisit.has(id)).length,
    newcomers: newcomers.length,
    newcomersPut: newcomers.filter(({ id }) => (putAtVisit.get(id) ?? 99) <= NEWCOMER_VISITS)
      .length,
    inequality: gini(regulars.map(({ id }) => introductions.get(id) ?? 0)),
  };
}

interface Past {
  readonly visits: ReadonlyMap<string, number>;
  readonly served: ReadonlyMap<string, readonly boolean[]>;
  readonly together: ReadonlyMap<string, number>;
  readonly apart: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
}

function roomAt(present: readonly Member[], past: Past): RoundSnapshot {
  const between = <T>(work: (a: Member, b: Member, key: string) => T | null): T[] =>
    present.flatMap((a, index) =>
      present.slice(index + 1).flatMap((b) => {
        const found = work(a, b, keyOf(a, b));
        return found === null ? [] : [found];
      }),
    );
  return {
    occurrenceId: 'bench',
    people: present.map(({ id, profile }) => ({
      personId: id,
      ...profile,
      ...{ giveConcepts: [], askConcepts: [], fieldWish: 0, organisation: null },
      ...{ apartFromColleagues: false, languages: [], declines: 0, present: true },
      visits: past.visits.get(id)!,
      owed: isOwed({ visits: past.visits.get(id)!, served: past.served.get(id) ?? [] }),
      ...{ quota: 1, consent: 'given', onHold: false, pendingProposals: 0, monthLeft: null },
    })),
    never: between((a, b, key): ForbiddenPair | null =>
      past.blocks.has(key)
        ? { a: a.id, b: b.id, reason: 'blocked' }
        : past.apart.has(key)
          ? { a: a.id, b: b.id, reason: 'introduced' }
          : null,
    ),
    sharedVisits: between((a, b, key) => {
      const count = past.together.get(key);
      return count ? { a: a.id, b: b.id, count: count + 1 } : null;
    }),
    ...{ picks: [], acquainted: [], clubConcepts: [] },
  };
}

/** Random pairs remember who was introduced, as the better bots do; lists and random pairs know no blocks. */
function pairsBy(
  way: Way,
  room: RoundSnapshot,
  present: readonly Member[],
  how: {
    readonly apart: ReadonlySet<string>;
    readonly chance: Seeded;
    readonly exact: OpenProgram;
  },
): (readonly [Member, Member])[] {
  const of = new Map(present.map((member) => [member.id, member]));
  if (way === 'product')
    return buildRound(room, { version: 'bench', exact: how.exact }).pairs.map(({ low, high }) => [
      of.get(low)!,
      of.get(high)!,
    ]);
  if (way === 'top-2 lists') {
    const never = room.never.filter(({ reason }) => reason !== 'blocked');
    const problem = problemIn({ ...room, never });
    const ids = [...of.keys()].sort();
    return lists(problem, 2).map((edge) => {
      const { a, b } = problem.edges[edge]!;
      return [of.get(ids[a]!)!, of.get(ids[b]!)!];
    });
  }
  const left = how.chance.some(present, present.length);
  for (let last = left.length - 1; last > 0; last -= 1) {
    const at = how.chance.whole(0, last);
    [left[last], left[at]] = [left[at]!, left[last]!];
  }
  const pairs: (readonly [Member, Member])[] = [];
  while (left.length > 1) {
    const one = left.pop()!;
    const at = left.findIndex((other) => !how.apart.has(keyOf(one, other)));
    if (at >= 0) pairs.push([one, ...left.splice(at, 1)] as unknown as [Member, Member]);
  }
  return pairs;
}

const keyOf = (a: Member, b: Member): string =>
  a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
const pairsOf = (pairs: readonly (readonly [Member, Member])[]): Set<string> =>
  new Set(pairs.map(([a, b]) => keyOf(a, b)));

/** FNV-1a: a number for a text, the same everywhere. */
const hash = (text: string): number =>
  [...text].reduce(
    (sum, letter) => Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193) >>> 0,
    0x811c9dc5,
  );

const sumOf = (all: readonly Played[]): Played =>
  all.reduce((sum, one) => ({
    proposed: sum.proposed + one.proposed,
    introduced: sum.introduced + one.introduced,
    repeats: sum.repeats + one.repeats,
    again: sum.again + one.again,
    blocked: sum.blocked + one.blocked,
    most: Math.max(sum.most, one.most),
    regulars: sum.regulars + one.regulars,
    everIntroduced: sum.everIntroduced + one.everIntroduced,
    neverPut: sum.neverPut + one.neverPut,
    newcomers: sum.newcomers + one.newcomers,
    newcomersPut: sum.newcomersPut + one.newcomersPut,
    inequality: sum.inequality + one.inequality,
  }));

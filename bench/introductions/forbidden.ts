import {
  buildRound,
  type PairDraft,
  type RoundSnapshot,
} from '../../libs/introductions/src/domain/round';
import { handPair } from '../../libs/introductions/src/domain/round-edits';
import { besideStanding } from '../../libs/introductions/src/domain/standing';
import type { StoredPair } from '../../libs/introductions/src/domain/stored-round';
import type { OpenProgram } from '../../libs/introductions/src/domain/exact-matching';
import { type PairBarrier } from '../../libs/introductions/src/domain/never-list';
import { loadSolver } from '../../libs/introductions/src/application/highs';
import { atLeast, type Findings } from '../measure/report';
import { Seeded } from '../measure/seeded';
import type { Conditions } from '../scenario';
import { roomOf } from './rooms';

const BARRIERS: readonly PairBarrier[] = [
  'blocked',
  'known',
  'introduced',
  'proposed',
  'never',
  'vetoed',
];

interface Spoilt {
  readonly room: RoundSnapshot;
  /** Whether two people must not meet, as this benchmark knows it: nothing of it is the product's code. */
  readonly forbidden: (low: string, high: string) => boolean;
}

const BY_HAND = 40;

/**
 * Rooms full of barriers, decided by both ways of matching, then for those who arrive late, then by a host's hand: each
 * pair of each room either stays apart or was free. What the database adds (the sending, picks, two rounds at a time) is
 * in the area's own tests.
 */
export async function forbiddenPairs({ small, seed, say }: Conditions): Promise<Findings> {
  const most = small ? 60_000 : 1_000_000;
  const exact = await loadSolver();
  let [pairs, barred, proposed, wrong, rooms] = [0, 0, 0, 0, 0];
  // The control: the same rooms without the list of pairs that are kept apart.
  let blind = 0;
  const by = { batch: 0, late: 0, hand: 0 };
  while (pairs < most) {
    const seeded = new Seeded(seed + rooms);
    const { room, forbidden } = spoilt(seeded);
    const found = allPaths(room, seeded, rooms % 2 === 0 ? undefined : exact);
    const ids = room.people.map(({ personId }) => personId);
    for (let i = 0; i < ids.length; i += 1)
      for (let j = i + 1; j < ids.length; j += 1) if (forbidden(ids[i]!, ids[j]!)) barred += 1;
    pairs += (ids.length * (ids.length - 1)) / 2;
    for (const path of ['batch', 'late', 'hand'] as const) by[path] += found[path].length;
    const all = [...found.batch, ...found.late, ...found.hand];
    proposed += all.length;
    wrong += all.filter(({ low, high }) => forbidden(low, high)).length;
    wrong += all.length - new Set(all.map(({ low, high }) => `${low} ${high}`)).size;
    const load = new Map<string, number>();
    for (const { low, high } of all)
      for (const id of [low, high]) load.set(id, (load.get(id) ?? 0) + 1);
    for (const person of room.people)
      if ((load.get(person.personId) ?? 0) > Math.max(0, person.quota - person.pendingProposals))
        wrong += 1;
    if (rooms < 20)
      blind += buildRound({ ...room, never: [] }, { version: 'b' }).pairs.filter(({ low, high }) =>
        forbidden(low, high),
      ).length;
    rooms += 1;
  }
  say(`forbidden: ${pairs} pairs in ${rooms} rooms, ${proposed} proposed, ${wrong} wrong`);
  return {
    peers: {},
    ratios: {},
    goals: [atLeast('2 pairs decided in rooms full of barriers', pairs, most)],
    invariants: [
      {
        name: 'no pair that is kept apart is proposed, and nobody beyond their limit',
        ok: wrong === 0 && by.batch > 0 && by.late > 0 && by.hand > 0 && barred > 0,
        detail: `${pairs} pairs decided, ${barred} of them forbidden; proposed ${by.batch} by the round, ${by.late} late, ${by.hand} by hand; ${wrong} wrong`,
      },
      {
        name: 'control: without the never-list forbidden pairs are proposed, and seen here',
        ok: blind > 0,
        detail: `${blind} in 20 rooms`,
      },
    ],
  };
}

/** A round, then whoever came late, then pairs that a host thinks of. */
function allPaths(room: RoundSnapshot, seeded: Seeded, exact: OpenProgram | undefined) {
  const options = exact ? { version: 'b', exact } : { version: 'b' };
  const late = seeded.some(room.people, 4).map(({ personId }) => personId);
  const early = { ...room, people: room.people.filter(({ personId }) => !late.includes(personId)) };
  // Every other room takes its round for half of its people only, so that a host finds somebody with room.
  const some = seeded.next() < 0.5 ? early : { ...early, people: early.people.slice(0, 8) };
  const batch = buildRound(some, options).pairs;
  const beside = besideStanding(room, batch, []);
  const arrived = buildRound(beside, { ...options, touching: late }).pairs;
  const hand: PairDraft[] = [];
  for (let tried = 0; tried < BY_HAND; tried += 1) {
    const two = seeded.some(room.people, 2).map(({ personId }) => personId) as [string, string];
    const added = handPair(room, [...batch, ...arrived, ...hand].map(stored), two);
    if (typeof added !== 'string') hand.push(added);
  }
  return { batch, late: arrived, hand };
}

const stored = (pair: PairDraft): StoredPair => ({
  ...pair,
  ...{ id: '', roundId: '', vetoed: false, locked: false, origin: 'batch', waiting: true },
});

function spoilt(seeded: Seeded): Spoilt {
  const size = seeded.whole(12, 60);
  const base = roomOf(seeded, { people: size, concepts: 25, most: 3 });
  const people = base.people.map((person) => ({
    ...person,
    present: seeded.next() > 0.06,
    consent:
      seeded.next() < 0.1 ? seeded.one(['not_asked', 'withdrawn', 'paused'] as const) : 'given',
    onHold: seeded.next() < 0.04,
    pendingProposals: seeded.next() < 0.15 ? seeded.whole(1, 2) : 0,
    monthLeft: seeded.next() < 0.1 ? 0 : null,
    languages: seeded.one([[], ['ja'], ['ja'], ['en'], ['ja', 'en']]),
    organisation: seeded.one([null, '浅沙製作所', 'Asahi']),
    apartFromColleagues: seeded.next() < 0.3,
  })) as RoundSnapshot['people'];
  const never = Array.from({ length: seeded.whole(0, size * 3) }, () => ({
    a: seeded.one(people).personId,
    b: seeded.one(people).personId,
    reason: seeded.one(BARRIERS),
  }));
  const apart = new Set(never.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const of = new Map(people.map((person) => [person.personId, person]));
  const outside = (id: string): boolean => {
    const { present, consent, onHold, monthLeft, quota, pendingProposals } = of.get(id)!;
    return (
      !present || consent !== 'given' || onHold || monthLeft === 0 || quota <= pendingProposals
    );
  };
  return {
    room: { ...base, people, never },
    forbidden: (low, high) => {
      const [a, b] = [of.get(low)!, of.get(high)!];
      const dumb =
        a.languages.length > 0 &&
        b.languages.length > 0 &&
        !a.languages.some((tag) => b.languages.includes(tag));
      const colleagues =
        a.organisation !== null &&
        a.organisation === b.organisation &&
        (a.apartFromColleagues || b.apartFromColleagues);
      return apart.has(`${low} ${high}`) || outside(low) || outside(high) || dumb || colleagues;
    },
  };
}

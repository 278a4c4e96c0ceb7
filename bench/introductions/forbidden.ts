import { buildRound, type RoundSnapshot } from '../../libs/introductions/src/domain/round';
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

/**
 * Rooms full of barriers, decided by both ways of matching: each pair of each room either stays apart or was free.
 * The paths on Postgres (late arrivals, by hand, re-runs, private picks) are `forbidden-pairs.int-spec.ts`.
 */
export async function forbiddenPairs({ small, seed, say }: Conditions): Promise<Findings> {
  const most = small ? 60_000 : 1_000_000;
  const exact = await loadSolver();
  let [pairs, barred, proposed, wrong, rooms] = [0, 0, 0, 0, 0];
  while (pairs < most) {
    const { room, forbidden } = spoilt(new Seeded(seed + rooms));
    const round = buildRound(room, rooms % 2 === 0 ? { version: 'b' } : { version: 'b', exact });
    const ids = room.people.map(({ personId }) => personId);
    for (let i = 0; i < ids.length; i += 1)
      for (let j = i + 1; j < ids.length; j += 1) if (forbidden(ids[i]!, ids[j]!)) barred += 1;
    pairs += (ids.length * (ids.length - 1)) / 2;
    proposed += round.pairs.length;
    wrong += round.pairs.filter(({ low, high }) => forbidden(low, high)).length;
    const load = new Map<string, number>();
    for (const { low, high } of round.pairs)
      for (const id of [low, high]) load.set(id, (load.get(id) ?? 0) + 1);
    for (const person of room.people)
      if ((load.get(person.personId) ?? 0) > Math.max(0, person.quota - person.pendingProposals))
        wrong += 1;
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
        ok: wrong === 0 && proposed > 0 && barred > 0,
        detail: `${pairs} pairs decided, ${barred} of them forbidden, ${proposed} proposed, ${wrong} wrong`,
      },
    ],
  };
}

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

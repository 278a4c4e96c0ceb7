import type { Callers } from '../load/callers';
import type { Answered, Chain } from '../load/answer-line';
import type { Peer } from '../load/pgbench';
import { sideBySide } from '../measure/interleave';
import { atLeast, type Findings } from '../measure/report';
import { ratioOf, rounded, median, summaryOf } from '../measure/statistics';
import { Seeded } from '../measure/seeded';
import type { Conditions } from '../scenario';
import { exactLine, exactSeats, only, overtaken } from './exact';
import { apiMemory } from './memory';
import { hotStatement, plainBooks } from './plain-sql';
import { yes, type Town } from './town';

const CAPACITY = 150;
export const CALLERS = 200;

/** 2,000 people and 5 % who answer twice, all for one date with 150 seats. */
export async function hot(
  { small, seed, say }: Conditions,
  town: Town,
  callers: Callers,
  peer: Peer,
): Promise<Findings> {
  const people = small ? 500 : 2_000;
  const rounds = small ? 3 : 12;
  const warmUp = small ? 1 : 4;
  const first = await town.dates(rounds + warmUp, CAPACITY);
  await plainBooks(town.stack, first, rounds + warmUp, CAPACITY);
  const random = new Seeded(seed);
  const crowd = Array.from({ length: people }, (_, person) => person);
  const again = random.some(crowd, Math.round(people / 20));
  const all: Answered[] = [];
  let overtakings = 0;
  const repeats = new Set(again);
  /** Everybody in another order each time, and the places in it of those who answer twice. */
  const crowdFor = (date: number): { chains: Chain[]; twice: Set<number> } => {
    const order = [...crowd, ...again]
      .map((person) => ({ person, key: random.next() }))
      .sort((a, b) => a.key - b.key);
    const chains = order.map(({ person }, index) => ({
      url: town.url(index),
      ip: town.ip(index),
      steps: [{ body: yes(date), cookie: town.cookie(person) }],
    }));
    const twice = order.flatMap(({ person }, index) => (repeats.has(person) ? [index] : []));
    return { chains, twice: new Set(twice) };
  };
  const total = people + again.length;
  const millis = await sideBySide(
    {
      ours: async (round) => {
        const { chains, twice } = crowdFor(first + round);
        const result = await callers.run({ chains, callers: CALLERS });
        all.push(...result.answers);
        overtakings += overtaken(result.answers, twice);
        return result.millis;
      },
      theirs: (round) => peer.run(hotStatement, total, { first: first + round }),
    },
    { rounds, warmUp },
  );
  const times = ratioOf(millis.theirs, millis.ours);
  const dates = { first, count: rounds + warmUp };
  say(`hot: ${times} x ${peer.name}`);
  return {
    peers: {
      [`hot: ${total} answers over GraphQL, ${town.stack.apis.length} api processes, ${CALLERS} callers`]:
        summaryOf(millis.ours),
      [`hot: ${total} statements, ${peer.name}`]: summaryOf(millis.theirs),
      'hot: one answer, as its caller waits': summaryOf(
        all.map(({ sentAt, doneAt }) => doneAt - sentAt),
      ),
    },
    rates: {
      'hot: answers, ours': rounded((total / median(millis.ours)) * 1000),
      [`hot: statements, ${peer.name}`]: rounded((total / median(millis.theirs)) * 1000),
    },
    ratios: { 'hot: answers a second, ours / theirs': times },
    goals: [
      atLeast(`write.rsvp_hot over GraphQL, times ${peer.name} on a hot row`, times, 3),
      apiMemory(town.stack),
    ],
    invariants: [
      only('hot', all, ['ResponseSettled']),
      ...(await exactSeats(town.stack, dates, 'hot')),
      await exactLine(town.stack, dates, 'hot'),
      {
        name: 'hot: nobody stands before somebody who had their answer first',
        ok: overtakings === 0,
        detail: `${overtakings} of ${all.length}`,
      },
    ],
  };
}

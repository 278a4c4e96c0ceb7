import type { Callers } from '../load/callers';
import type { Answered, Chain } from '../load/answer-line';
import type { Peer } from '../load/pgbench';
import { sideBySide } from '../measure/interleave';
import { atLeast, type Findings } from '../measure/report';
import { median, ratioOf, rounded, summaryOf } from '../measure/statistics';
import { Seeded } from '../measure/seeded';
import type { Conditions } from '../scenario';
import { exactLine, exactSeats, only } from './exact';
import { CALLERS } from './hot';
import { apiMemory } from './memory';
import { plainBooks, spreadStatement } from './plain-sql';
import { yes, type Town } from './town';

const CAPACITY = 3;

/** 2,000 people and 5 % who answer twice, each for one of 1,000 dates; seats run out at some. */
export async function spread(
  { small, seed, say }: Conditions,
  town: Town,
  callers: Callers,
  peer: Peer,
): Promise<Findings> {
  const people = small ? 500 : 2_000;
  const rounds = small ? 3 : 12;
  const warmUp = small ? 1 : 4;
  const count = small ? 200 : 1_000;
  const first = await town.dates(count * (rounds + warmUp), CAPACITY);
  await plainBooks(town.stack, first, count * (rounds + warmUp), CAPACITY);
  const random = new Seeded(seed);
  const all: Answered[] = [];
  const chainsFor = (from: number): Chain[] => {
    const answers = Array.from({ length: people }, (_, person) => ({
      person,
      date: from + random.whole(0, count - 1),
    }));
    const order = [...answers, ...random.some(answers, Math.round(people / 20))]
      .map((answer) => ({ ...answer, key: random.next() }))
      .sort((a, b) => a.key - b.key);
    return order.map(({ person, date }, index) => ({
      url: town.url(index),
      ip: town.ip(index),
      steps: [{ body: yes(date), cookie: town.cookie(person) }],
    }));
  };
  const total = people + Math.round(people / 20);
  const millis = await sideBySide(
    {
      ours: async (round) => {
        const result = await callers.run({
          chains: chainsFor(first + round * count),
          callers: CALLERS,
        });
        all.push(...result.answers);
        return result.millis;
      },
      theirs: (round) => peer.run(spreadStatement, total, { first: first + round * count, count }),
    },
    { rounds, warmUp },
  );
  const times = ratioOf(millis.theirs, millis.ours);
  const dates = { first, count: count * (rounds + warmUp) };
  say(`spread: ${times} x ${peer.name}`);
  return {
    peers: {
      [`spread: ${total} answers over GraphQL to ${count} dates, ${CALLERS} callers`]: summaryOf(
        millis.ours,
      ),
      [`spread: ${total} statements, ${peer.name}`]: summaryOf(millis.theirs),
      'spread: one answer, as its caller waits': summaryOf(
        all.map(({ sentAt, doneAt }) => doneAt - sentAt),
      ),
    },
    rates: {
      'spread: answers, ours': rounded((total / median(millis.ours)) * 1000),
      [`spread: statements, ${peer.name}`]: rounded((total / median(millis.theirs)) * 1000),
    },
    ratios: { 'spread: answers a second, ours / theirs': times },
    goals: [
      atLeast(`write.rsvp_spread over GraphQL, times ${peer.name}`, times, 1.2),
      apiMemory(town.stack),
    ],
    invariants: [
      only('spread', all, ['ResponseSettled']),
      ...(await exactSeats(town.stack, dates, 'spread')),
      await exactLine(town.stack, dates, 'spread'),
    ],
  };
}

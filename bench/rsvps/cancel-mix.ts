import type { Callers } from '../load/callers';
import type { Answered, Chain, Step } from '../load/answer-line';
import { sideBySide } from '../measure/interleave';
import { atLeast, type Findings } from '../measure/report';
import { median, ratioOf, rounded, summaryOf } from '../measure/statistics';
import { Seeded } from '../measure/seeded';
import type { Conditions } from '../scenario';
import { exactSeats, only } from './exact';
import { CALLERS } from './hot';
import { apiMemory } from './memory';
import { dateId, withdraw, yes, type Town } from './town';

const DATES = 20;

/** Over 20 dates: answers, withdrawals (a third come back after all) and a host who changes the capacity, all at once. */
export async function cancelMix(
  { small, seed, say }: Conditions,
  town: Town,
  callers: Callers,
): Promise<Findings> {
  const people = small ? 400 : 1_200;
  const rounds = small ? 2 : 8;
  const warmUp = small ? 1 : 2;
  // Half of those who come for a date find a seat: what is given back is somebody's.
  const seats = people / DATES / 2;
  const first = await town.dates(DATES * (rounds + warmUp), seats);
  const hotFirst = await town.dates(rounds + warmUp, 150);
  const random = new Seeded(seed);
  const all: Answered[] = [];
  const chain = (index: number, steps: readonly Step[]): Chain => ({
    url: town.url(index),
    ip: town.ip(index),
    steps,
  });
  const mix = (from: number): Chain[] =>
    Array.from({ length: people }, (_, person) => {
      const date = from + random.whole(0, DATES - 1);
      const cookie = town.cookie(person);
      const come = { body: yes(date), cookie };
      const steps: Step[] = [come];
      if (random.next() < 0.5) steps.push({ body: withdraw });
      if (steps.length > 1 && random.next() < 0.33) steps.push(come);
      return chain(person, steps);
    });
  const resizes = (from: number): Promise<unknown>[] =>
    Array.from({ length: DATES }, async (_, index) => {
      for (const capacity of [seats + 10, seats + random.whole(1, 20), seats + 5])
        await town.host.mutate(
          'changeCapacity',
          { occurrenceId: dateId(from + index), capacity },
          '... on CapacityChanged { seats { capacity } } ... on CapacityBelowSeated { code seated }',
        );
    });
  const counts: number[] = [];
  const hotRates: number[] = [];
  const mixRates: number[] = [];
  const millis = await sideBySide(
    {
      mixed: async (round) => {
        const from = first + round * DATES;
        const resizing = Promise.all(resizes(from));
        const result = await callers.run({ chains: mix(from), callers: CALLERS });
        await resizing;
        all.push(...result.answers);
        counts.push(result.answers.length);
        // Counted per answer: a round of the mix has not as many as one of the other.
        mixRates.push(result.millis / result.answers.length);
        return result.millis / result.answers.length;
      },
      hot: async (round) => {
        const chains = Array.from({ length: people * 2 }, (_, index) =>
          chain(index, [{ body: yes(hotFirst + round), cookie: town.cookie(index % people) }]),
        );
        const result = await callers.run({ chains, callers: CALLERS });
        hotRates.push(result.millis / result.answers.length);
        return result.millis / result.answers.length;
      },
    },
    { rounds, warmUp },
  );
  const share = ratioOf(millis.hot, millis.mixed);
  say(`cancel mix: ${share} x hot`);
  return {
    peers: {
      'mix: time per answer, withdrawal or return': summaryOf(millis.mixed),
      'mix: time per answer of all to one date': summaryOf(millis.hot),
      'mix: one request, as its caller waits': summaryOf(
        all.map(({ sentAt, doneAt }) => doneAt - sentAt),
      ),
    },
    rates: { 'mix: answers, withdrawals and returns': rounded(1000 / median(millis.mixed)) },
    ratios: { 'mix: a second, mixed / all to one date': share },
    goals: [atLeast('write.cancel_mix over GraphQL, times hot', share, 0.5), apiMemory(town.stack)],
    invariants: [
      only('mix', all, ['ResponseSettled', 'ResponseWithdrawn']),
      ...(await exactSeats(town.stack, { first, count: DATES * (rounds + warmUp) }, 'mix')),
    ],
  };
}

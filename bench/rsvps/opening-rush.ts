import { openCallers } from '../load/callers';
import type { Chain } from '../load/answer-line';
import { openSink, type Sink } from '../load/sink';
import { countThenInsert, plainTables } from './plain-sql';
import { peerOf } from '../load/pgbench';
import { atMost, type Findings, type Invariant } from '../measure/report';
import { quantile, rounded, summaryOf } from '../measure/statistics';
import { withProduct } from '../product';
import type { Conditions, Scenario } from '../scenario';
import type { Stack } from '../../test/support/stack';
import { exactSeats, only } from './exact';
import { apiMemory } from './memory';
import { AS_IN_PRODUCTION, emailOf, openTown, yes, yesByAddress, type Town } from './town';

const PER_SECOND = 300;
const CAPACITY = 1_000;

/**
 * A date opens: 300 answers a second come, whether the ones before are answered or not, half from people who
 * are signed in, half by name and address. Api, worker, queue and mail are all at work; each answer has its mail.
 */
export const openingRush: Scenario = {
  name: 'rush.opening',
  seed: 20_270_404,
  run: async (conditions) => {
    const sink = await openSink();
    const callers = openCallers();
    try {
      return await withProduct(
        conditions.say,
        (stack) => rush(conditions, stack, sink, (chains) => callers.run({ chains, callers: 0 })),
        { env: { ...AS_IN_PRODUCTION, SMTP_URL: sink.smtpUrl } },
      );
    } finally {
      callers.stop();
      sink.stop();
    }
  },
};

async function rush(
  { small, say }: Conditions,
  stack: Stack,
  sink: Sink,
  send: (chains: Chain[]) => ReturnType<ReturnType<typeof openCallers>['run']>,
): Promise<Findings> {
  const seconds = small ? 4 : 60;
  const warmUpSeconds = small ? 1 : 5;
  const answers = PER_SECOND * seconds;
  const warming = PER_SECOND * warmUpSeconds;
  const town = await openTown(stack, answers + warming);
  const warmDate = await town.dates(1, CAPACITY);
  const date = await town.dates(1, CAPACITY);
  await send(opening(town, warmDate, answers, warming));
  const before = total(await sink.received());
  const result = await send(opening(town, date, 0, answers));
  const waits = result.answers.map(({ chain, doneAt }) => doneAt - dueAt(chain));
  say(`opening rush: p99 ${rounded(quantile(waits, 0.99))} ms`);
  const during = total(await sink.received()) - before;
  const began = performance.now();
  const mails = await allMails(sink, answers + warming, small ? 60_000 : 600_000);
  const drained = performance.now() - began;
  const errors = result.answers.filter(
    ({ type }) => !['ResponseSettled', 'AnswerReceived'].includes(type),
  ).length;
  return {
    peers: {
      'rush: one answer, from when it was due': summaryOf(waits),
    },
    rates: {
      'rush: answers': rounded((answers / result.millis) * 1000),
      'rush: mails sent meanwhile': rounded((during / result.millis) * 1000),
    },
    ratios: {
      'rush: seconds until the last mail / seconds of answers': rounded(
        (result.millis + drained) / result.millis,
      ),
    },
    goals: [
      atMost(
        `opening rush, ${PER_SECOND} a second for ${seconds} s: p99 ms`,
        rounded(quantile(waits, 0.99)),
        500,
      ),
      atMost('opening rush: errors', errors, 0),
      apiMemory(stack),
    ],
    invariants: [
      only('rush', result.answers, ['ResponseSettled', 'AnswerReceived']),
      ...(await exactSeats(stack, { first: date, count: 1 }, 'rush')),
      ...eachOnce(mails, answers + warming),
      await control(stack, town),
    ],
  };
}

const dueAt = (chain: number): number => (chain / PER_SECOND) * 1000;

/** Every other answer comes with a session, the others with a name and an address of people whom nobody knows. */
const opening = (town: Town, date: number, firstPerson: number, count: number): Chain[] =>
  Array.from({ length: count }, (_, index) => {
    const person = firstPerson + index;
    return {
      url: town.url(0),
      ip: town.ip(person),
      at: dueAt(index),
      steps: [
        person % 2 === 0
          ? { body: yes(date), cookie: town.cookie(person) }
          : { body: yesByAddress(date, `新しい人 ${person}`, newcomer(person)) },
      ],
    };
  });

const newcomer = (person: number): string => `new${person}@example.jp`;
const total = (received: Map<string, number>): number =>
  [...received.values()].reduce((sum, count) => sum + count, 0);

async function allMails(
  sink: Sink,
  wanted: number,
  patience: number,
): Promise<Map<string, number>> {
  const deadline = performance.now() + patience;
  for (;;) {
    const received = await sink.received();
    if (total(received) >= wanted || performance.now() > deadline) return received;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** One mail for each answer: a code to who came with an address, a confirmation to who was signed in. */
function eachOnce(received: Map<string, number>, people: number): Invariant[] {
  const wanted = Array.from({ length: people }, (_, person) =>
    person % 2 === 0 ? emailOf(person) : newcomer(person),
  );
  // The host is the first person and hears of answers, too.
  const others = wanted.filter((address) => address !== emailOf(0));
  const missing = others.filter((address) => !received.has(address)).length;
  const twice = others.filter((address) => (received.get(address) ?? 0) > 1).length;
  return [
    {
      name: 'rush: every answer has its mail, once',
      ok: missing === 0 && twice === 0,
      detail: `${others.length} people: ${missing} without, ${twice} with more than one`,
    },
  ];
}

/** Negative control: the same crowd against a system that counts first and inserts then. */
async function control(stack: Stack, town: Town): Promise<Invariant> {
  await plainTables(stack);
  const capacity = 20;
  const first = await town.dates(1, capacity);
  const peer = peerOf(stack.db.url);
  await peer.run(countThenInsert, 200, { first, capacity });
  const [row] = await stack.db.query<{ n: number }>(`select count(*)::int as n from counted_rsvps`);
  return {
    name: 'control: a system that counts first and inserts then oversells',
    ok: row!.n > capacity,
    detail: `${row!.n} seats given of ${capacity}`,
  };
}

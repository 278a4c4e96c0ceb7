import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Viewer } from '@asaza/kernel';
import { Database, statement, Tx } from '@asaza/platform/database';
import { openArea } from '../../../../test/support/area';
import { until } from '../../../../test/support/until';
import { storyIn, storyNeeds, type Story } from '../story.factory';
import { AnswerAsViewer } from './answer-as-viewer';
import { RsvpFactory } from './rsvp-factory';
import { SeatLane } from './seat-lane';
import { WithdrawResponse } from './withdraw-response';

const CROWD = 24;
const endConnections = statement<never, []>(
  'test.end_connections',
  `select pg_terminate_backend(pg_backend_pid())`,
);

describe('answers that are settled together', () => {
  let story: Story;
  let people: Viewer[];

  beforeAll(async () => {
    // The machine's clock is read without a statement: calls then reach the lane in the order they are made in.
    story = await storyIn(await openArea({ ...storyNeeds, env: { CLOCK_MOVABLE: '0' } }));
    const ids = Array.from({ length: CROWD }, () => randomUUID());
    await story.area.db.query(
      `insert into people (id, display_name, locale, created_at)
       select id, 'P' || n, 'ja', now() from unnest($1::uuid[]) with ordinality as p (id, n)`,
      [ids],
    );
    people = ids.map((personId) => ({ personId, sessionId: personId }));
  });
  afterAll(() => story.area.close());

  const date = (capacity: number) =>
    story.occurrence({ capacity, startsAt: '2126-11-19T22:00:00Z' });
  const yes = (occurrenceId: string, person: number) =>
    story.get(AnswerAsViewer).execute(people[person]!, { occurrenceId });
  /** Where everybody stands, in the order of the people; ids aside. */
  const standing = (occurrenceId: string) =>
    story.area.db.query(
      `select name, response, seat, seq from rsvps where occurrence_id = $1 order by name`,
      [occurrenceId],
    );
  const newsOf = async (occurrenceId: string) =>
    (await story.area.events())
      .filter(({ facts }) => facts.occurrenceId === occurrenceId)
      .map(({ name, facts }) => `${name} ${String(facts.personId)} ${String(facts.seat)}`);

  /** Starts one deed after the other and lets nobody go before all have gathered: one flight, in this order. */
  const inOneFlight = async <T>(deeds: readonly (() => Promise<T>)[]): Promise<T[]> => {
    const lane = story.get(SeatLane) as unknown as { gathered: unknown[]; board(): void };
    Object.assign(lane, { flightsAtOnce: 0 });
    const running: Promise<T>[] = [];
    for (const deed of deeds) {
      running.push(deed());
      await until(() => Promise.resolve(lane.gathered.length === running.length));
    }
    Object.assign(lane, { flightsAtOnce: 2 });
    lane.board();
    return Promise.all(running);
  };

  it('come out as one by one: rows, counters, news and what each is told (property)', async () => {
    const script = fc.record({
      capacity: fc.integer({ min: 1, max: 12 }),
      first: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]),
      then: fc.uniqueArray(
        fc.record({ person: fc.nat(CROWD - 1), kind: fc.constantFrom('yes', 'no') }),
        { selector: ({ person }) => person, minLength: 2, maxLength: CROWD },
      ),
    });
    await fc.assert(
      fc.asyncProperty(script, async ({ capacity, first, then }) => {
        const run = async (
          all: (deeds: readonly (() => Promise<unknown>)[]) => Promise<unknown[]>,
        ) => {
          const occurrenceId = await date(capacity);
          const tokens = new Map<number, string>();
          for (const person of first) {
            const outcome = await yes(occurrenceId, person);
            if (outcome.ok) tokens.set(person, outcome.value.token);
          }
          const told = await all(
            then
              .filter(({ person, kind }) => kind === 'yes' || tokens.has(person))
              .map(({ person, kind }) => async () => {
                const outcome = await (kind === 'yes'
                  ? yes(occurrenceId, person)
                  : story.get(WithdrawResponse).execute(tokens.get(person)!));
                if (!outcome.ok) return outcome.refusal;
                const { name, response, seat, seq } = outcome.value.rsvp;
                return { name, response, seat, seq };
              }),
          );
          return {
            told,
            rows: await standing(occurrenceId),
            book: await story.book(occurrenceId),
            news: await newsOf(occurrenceId),
          };
        };
        const oneByOne = await run(async (deeds) => {
          const told: unknown[] = [];
          for (const deed of deeds) told.push(await deed());
          return told;
        });
        const together = await run(inOneFlight);
        expect({ ...together, news: together.news.sort() }).toEqual({
          ...oneByOne,
          news: oneByOne.news.sort(),
        });
      }),
      { numRuns: 12 },
    );
    expect(await story.drifted()).toEqual([]);
  }, 120_000);

  it('cost one transaction and the statements of one answer, which are nine', async () => {
    const occurrenceId = await date(10);
    await yes(occurrenceId, 0);
    const rows = jest.spyOn(Tx.prototype, 'rows');
    await yes(occurrenceId, 1);
    const single = rows.mock.calls.map(([{ name }]) => name);
    rows.mockClear();
    const transactions = jest.spyOn(Database.prototype, 'tx');
    await inOneFlight([2, 3, 4, 5, 6, 7, 8].map((person) => () => yes(occurrenceId, person)));
    const many = rows.mock.calls.map(([{ name }]) => name);
    expect(transactions).toHaveBeenCalledTimes(1);
    rows.mockRestore();
    transactions.mockRestore();
    expect(single).toHaveLength(9);
    expect(many).toEqual(single);
  });

  it('are one answer each for one person, however often they press at once', async () => {
    const occurrenceId = await date(2);
    const presses = [0, 0, 1, 0, 2, 2, 0, 3].map((person) => yes(occurrenceId, person));
    const outcomes = await Promise.all(presses);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect((await standing(occurrenceId)).map(({ seat, seq }) => [seat, seq])).toEqual([
      ...[
        ['held', null],
        ['held', null],
      ],
      ...[
        ['waitlisted', 1],
        ['waitlisted', 2],
      ],
    ]);
    expect((await newsOf(occurrenceId)).length).toBe(4);
  });

  it('fail alone: the one whose row cannot be written, and nobody else', async () => {
    const occurrenceId = await date(3);
    const make = story.get(RsvpFactory);
    const real = make.rsvp.bind(make);
    const poisoned = people[4]!.personId;
    // A foreign key that leads nowhere: the database refuses the statement that writes all of them.
    make.rsvp = (about) => {
      const rsvp = real(about);
      return about.personId === poisoned ? { ...rsvp, addedBy: randomUUID() } : rsvp;
    };
    const outcomes = await inOneFlight(
      [0, 1, 4, 2, 3].map((person) => () => Promise.allSettled([yes(occurrenceId, person)])),
    );
    make.rsvp = real;
    expect(outcomes.map(([one]) => one!.status)).toEqual([
      ...['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
    ]);
    expect(await story.book(occurrenceId)).toMatchObject({ held: 3, waiting: 1 });
    expect((await standing(occurrenceId)).map(({ seat, seq }) => [seat, seq])).toEqual([
      ...[
        ['held', null],
        ['held', null],
        ['held', null],
        ['waitlisted', 1],
      ],
    ]);
  });

  it('stay exact between two processes that settle the same book', async () => {
    const occurrenceId = await date(7);
    const own = story.get(SeatLane);
    const other = new SeatLane(story.get(Database));
    const ours = own.together.bind(own);
    let turn = 0;
    own.together = (occurrence, who, work) =>
      (turn += 1) % 2 === 0 ? ours(occurrence, who, work) : other.together(occurrence, who, work);
    const everybody = Array.from({ length: CROWD }, (_, person) => person);
    // All of them twice: once in each process, at the same time.
    const outcomes = await Promise.all(
      [...everybody, ...everybody].map((person) => yes(occurrenceId, person)),
    );
    own.together = ours;
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await story.book(occurrenceId)).toMatchObject({ held: 7, waiting: CROWD - 7 });
    const line = (await standing(occurrenceId)).flatMap(({ seq }) => (seq === null ? [] : [seq]));
    expect(line.sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: CROWD - 7 }, (_, index) => index + 1),
    );
    expect(await story.drifted()).toEqual([]);
    expect((await newsOf(occurrenceId)).length).toBe(CROWD);
  });

  it('leave nothing half done when the connection dies in the middle, and are given another try', async () => {
    const occurrenceId = await date(3);
    const tries: number[] = [];
    const real = Tx.prototype.rows;
    const rows = jest.spyOn(Tx.prototype, 'rows').mockImplementation(async function (
      this: Tx,
      asked,
      params,
    ) {
      const result = await real.call(this, asked as never, params as never);
      if (asked.name !== 'seat_books.write') return result as never;
      tries.push(
        (await story.area.db.query(`select 1 from rsvps where occurrence_id = $1`, [occurrenceId]))
          .length,
      );
      // What was written is not committed yet: here the server ends the session.
      if (tries.length === 1) await real.call(this, endConnections as never, [] as never);
      return result as never;
    });
    const outcomes = await inOneFlight(
      [0, 1, 2, 3].map((person) => () => yes(occurrenceId, person)),
    );
    rows.mockRestore();
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    // Nobody's answer was there after the first attempt; then they came one by one.
    expect(tries).toEqual([0, 0, 1, 2, 3]);
    expect(await story.book(occurrenceId)).toMatchObject({ held: 3, waiting: 1 });
    expect(await story.drifted()).toEqual([]);
  });

  it('of many dates are settled in one transaction, each in its own line', async () => {
    const dates = await Promise.all([0, 1, 2, 3, 4].map(() => date(2)));
    const transactions = jest.spyOn(Database.prototype, 'tx');
    await inOneFlight(
      [0, 1, 2].flatMap((person) => dates.map((occurrenceId) => () => yes(occurrenceId, person))),
    );
    const count = transactions.mock.calls.length;
    transactions.mockRestore();
    expect(count).toBe(1);
    for (const occurrenceId of dates)
      expect(await story.book(occurrenceId)).toMatchObject({ held: 2, waiting: 1 });
  });
});

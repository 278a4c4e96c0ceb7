import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import type { Viewer } from '@asaza/kernel';
import { OccurrencePublished, OccurrenceReinstated } from '@asaza/gatherings';
import { Outbox } from '@asaza/platform/events';
import { Temporal } from '@asaza/recurrence';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { handlersOf, workerOf } from '../../../../test/support/worker-of';
import { rsvpsJobs } from '../jobs';
import { seriesIn, type SeriesStory } from '../standing.factory';
import { NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { AnswerAsViewer } from './answer-as-viewer';
import { GiveStandingAnswer } from './give-standing-answer';
import { LeaveStandingAnswer } from './leave-standing-answer';
import type { RawRules } from '../domain/answer-rules';
import { SeatStanding } from './seat-standing';
import { SetAnswerRules } from './set-answer-rules';
import { StandingAnswers } from './standing-answers';
import { WithdrawResponse } from './withdraw-response';

describe('いつも参加', () => {
  let area: OpenArea;
  let story: Story;
  let work: () => Promise<void>;
  let series: SeriesStory;
  beforeAll(async () => {
    area = await openArea({
      modules: [...storyNeeds.modules, handlersOf([rsvpsJobs])],
      migrations: storyNeeds.migrations,
    });
    story = await storyIn(area);
    work = workerOf(area, [rsvpsJobs]);
  });
  beforeEach(async () => {
    await area.db.setClock(NOON);
    series = await seriesIn(story, 2);
  });
  afterEach(async () => expect(await story.drifted()).toEqual([]));
  afterAll(() => story.area.close());

  const always = async (viewer: Viewer, occurrenceId: string) => {
    const given = await story.get(GiveStandingAnswer).execute(viewer, { occurrenceId });
    if (!given.ok) throw new Error(given.refusal.code);
    return given.value;
  };
  const published = async (day: string) => {
    const id = await series.date(day);
    await area.tx((tx) => story.get(Outbox).append(tx, OccurrencePublished, { occurrenceId: id }));
    return id;
  };
  const ticketOf = async (viewer: Viewer, occurrenceId: string) => {
    const found = await story.get(AnswerAsViewer).execute(viewer, { occurrenceId });
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value.token;
  };
  const told = async (occurrenceId: string) =>
    (await area.events())
      .filter(({ facts }) => facts['occurrenceId'] === occurrenceId)
      .map(({ name, facts }) => `${name} ${String(facts['seat'] ?? '')}`.trim());

  it('answers the dates that stand and each that is added, once, and tells no more than that', async () => {
    const [first, second] = [await series.date('2026-11-20'), await series.date('2026-11-27')];
    const [sato] = await series.people('Sato');
    await always(sato!, first);
    await always(sato!, first);
    await work();
    const third = await published('2026-12-04');
    await work();
    for (const date of [first, second, third]) {
      expect(await series.seats(date)).toEqual({ held: ['Sato'] });
      expect(await told(date)).toContain('rsvps.standing_seated held');
      expect(await told(date)).not.toContain('rsvps.response_confirmed held');
    }
    await story.get(SeatStanding).execute(first);
    expect((await told(first)).length).toBe(1);
  });

  it('seats in the fair order: who went without comes first next time; the rest wait in it', async () => {
    const start = await series.date('2026-11-20');
    const people = await series.people('Aoki', 'Baba', 'Chiba', 'Doi');
    for (const one of people) {
      await always(one, start);
      await area.db.advance('1 minute');
    }
    await work();
    expect(await series.seats(start)).toEqual({
      held: ['Aoki', 'Baba'],
      waitlisted: ['Chiba', 'Doi'],
    });
    const next = await published('2026-11-27');
    await work();
    expect(await series.seats(next)).toEqual({
      held: ['Chiba', 'Doi'],
      waitlisted: ['Aoki', 'Baba'],
    });
  });

  it('leaves a no a no, also when the date moves or is added while the person said no to another', async () => {
    const first = await series.date('2026-11-20');
    const [ito] = await series.people('Ito');
    await always(ito!, first);
    await work();
    const token = await ticketOf(ito!, first);
    expect((await story.get(WithdrawResponse).execute(token)).ok).toBe(true);
    await area.db.query(
      `update occurrences set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day',
              local_start = local_start + interval '1 day' where id = $1`,
      [first],
    );
    const next = await published('2026-11-27');
    await story.get(SeatStanding).execute(first);
    await work();
    expect(await series.seats(first)).toEqual({ none: ['Ito'] });
    expect(await series.seats(next)).toEqual({ held: ['Ito'] });
    const { id } = (await story.get(StandingAnswers).ofTicket(token))!;
    expect((await story.get(StandingAnswers).optOuts([id])).get(id)).toEqual([first]);
  });

  it('is not given to a date that is off; once it is on again, it is', async () => {
    const date = await series.date('2026-11-20');
    const off = `update occurrences set status = 'cancelled', cancelled_by = 'host' where id = $1`;
    await area.db.query(off, [date]);
    const [kato] = await series.people('Kato');
    await always(kato!, date);
    await work();
    expect(await series.seats(date)).toEqual({});
    await area.db.query(
      `update occurrences set status = 'scheduled', cancelled_by = null where id = $1`,
      [date],
    );
    await area.tx((tx) =>
      story.get(Outbox).append(tx, OccurrenceReinstated, { occurrenceId: date }),
    );
    await work();
    expect(await series.seats(date)).toEqual({ held: ['Kato'] });
  });

  it('rests until a day; seats that stand are kept, or go back when that is said', async () => {
    const [first, second] = [await series.date('2026-11-20'), await series.date('2026-12-04')];
    const [mori] = await series.people('Mori');
    const { id: standingAnswerId } = await always(mori!, first);
    await work();
    const until = Temporal.PlainDate.from('2026-12-01');
    const pause = (seats: 'keep' | 'give_back') =>
      story.get(LeaveStandingAnswer).pause(mori!, { standingAnswerId, until, seats });
    expect(await pause('keep')).toMatchObject({ value: { givenBack: 0 } });
    const during = await published('2026-11-27');
    await work();
    expect(await series.seats(during)).toEqual({});
    expect(await series.seats(first)).toEqual({ held: ['Mori'] });
    expect(await pause('give_back')).toMatchObject({ value: { givenBack: 1 } });
    expect(await series.seats(first)).toEqual({ none: ['Mori'] });
    expect(await series.seats(second)).toEqual({ held: ['Mori'] });
    expect(await told(first)).toContain('rsvps.standing_seat_given_back');
    // Awake again: what was never answered is, what was given back is not.
    await always(mori!, during);
    await work();
    expect(await series.seats(during)).toEqual({ held: ['Mori'] });
    expect(await series.seats(first)).toEqual({ none: ['Mori'] });
  });

  it('ends by ticket, for good, until it is given anew; then its owner has come always since then', async () => {
    const date = await series.date('2026-11-20');
    const [ono] = await series.people('Ono');
    const before = await always(ono!, date);
    await work();
    const ticketToken = await ticketOf(ono!, date);
    const leave = story.get(LeaveStandingAnswer);
    expect(await leave.end(null, { ticketToken, seats: 'keep' })).toMatchObject({ ok: true });
    expect(await leave.end(null, { ticketToken, seats: 'keep' })).toMatchObject({
      refusal: { code: 'NOT_FOUND', what: 'standing answer' },
    });
    const next = await published('2026-11-27');
    await work();
    expect(await series.seats(date)).toEqual({ held: ['Ono'] });
    expect(await series.seats(next)).toEqual({});
    await area.db.advance('1 hour');
    const again = await story.get(GiveStandingAnswer).execute(null, { ticketToken });
    expect(again.ok && again.value.id).toBe(before.id);
    expect(again.ok && Temporal.Instant.compare(again.value.madeAt, before.madeAt)).toBe(1);
  });

  it('is nobody else’s: strangers, other tickets and the signed-out are told so', async () => {
    const date = await series.date('2026-11-20');
    const [uno, other] = await series.people('Uno', 'Other');
    const { id: standingAnswerId } = await always(uno!, date);
    const leave = story.get(LeaveStandingAnswer);
    const input = { standingAnswerId, seats: 'give_back' } as const;
    expect(await leave.end(other!, input)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await leave.end(null, input)).toMatchObject({ refusal: { code: 'UNAUTHENTICATED' } });
    expect(await leave.end(null, { ticketToken: 'nonsense', seats: 'keep' })).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    const give = story.get(GiveStandingAnswer);
    expect(await give.execute(null, { occurrenceId: date })).toMatchObject({
      refusal: { code: 'UNAUTHENTICATED' },
    });
    expect(await give.execute(uno!, {})).toMatchObject({ refusal: { field: 'occurrenceId' } });
    const past = Temporal.PlainDate.from('2026-11-11');
    expect(await leave.pause(uno!, { standingAnswerId, until: past, seats: 'keep' })).toMatchObject(
      { refusal: { field: 'until', reason: 'must_be_future' } },
    );
  });

  it('waits until answers open, and asks a host first where they want that', async () => {
    const date = await series.date('2026-11-27');
    const [gen] = await series.people('Gen');
    const set = (rules: RawRules) =>
      story.get(SetAnswerRules).execute(story.host, { occurrenceId: date, rules });
    expect((await set({ opens: { daysBefore: 7, at: '20:00' } })).ok).toBe(true);
    await always(gen!, date);
    await work();
    expect(await series.seats(date)).toEqual({});
    expect((await set({ approval: 'everybody' })).ok).toBe(true);
    await area.db.setClock('2026-11-20T11:00:01Z');
    await work();
    const rows = await area.db.query(
      `select response, seat, approval from rsvps where occurrence_id = $1`,
      [date],
    );
    expect(rows).toEqual([{ response: 'accepted', seat: 'none', approval: 'pending' }]);
  });

  it('does not enter where only the invited may, for whoever has never been there', async () => {
    const date = await series.date('2026-11-27');
    const [hiro] = await series.people('Hiro');
    const rules = { invitationOnly: true };
    await story.get(SetAnswerRules).execute(story.host, { occurrenceId: date, rules });
    await always(hiro!, date);
    await work();
    expect(await series.seats(date)).toEqual({});
  });

  it('seats nobody twice when two workers run at once, nor when one dies in the middle', async () => {
    const date = await series.date('2026-11-20');
    const people = await series.people('P1', 'P2', 'P3');
    for (const one of people) await always(one, date);
    const outbox = story.get(Outbox);
    const appendAll = outbox.appendAll.bind(outbox);
    outbox.appendAll = () => Promise.reject(new Error('killed'));
    await expect(story.get(SeatStanding).execute(date)).rejects.toThrow('killed');
    outbox.appendAll = appendAll;
    expect(await series.seats(date)).toEqual({});
    await Promise.all([1, 2, 3, 4].map(() => story.get(SeatStanding).execute(date)));
    const { held, waitlisted } = await series.seats(date);
    expect([held!.length, waitlisted!.length]).toEqual([2, 1]);
    expect((await told(date)).length).toBe(3);
  });

  it('ends while a worker seats the same person: neither has to give way to the other', async () => {
    const date = await series.date('2026-11-20');
    const [ito] = await series.people('Ito');
    const { id: standingAnswerId } = await always(ito!, date);
    await area.db.query(
      'insert into seat_books (occurrence_id, capacity, wanted) values ($1, 2, 2)',
      [date],
    );
    const book = 'select from seat_books where occurrence_id = $1 for update';
    const seat = `insert into standing_seats (occurrence_id, person_id, standing_answer_id, given_at)
                  values ($1, $2, $3, app_now())`;
    const seating = new pg.Client({ connectionString: area.db.url });
    await seating.connect();
    await seating.query('begin');
    await seating.query(book, [date]);
    const leaving = story
      .get(LeaveStandingAnswer)
      .end(ito!, { standingAnswerId, seats: 'give_back' });
    const waiting = `select from pg_stat_activity
                      where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await area.db.query(waiting)).length === 0) await setTimeout(10);
    // Waiting here would be the deadlock.
    await seating.query(`set local lock_timeout = '200ms'`);
    await seating.query(seat, [date, ito!.personId, standingAnswerId]);
    await seating.query('commit');
    await seating.end();
    expect(await leaving).toMatchObject({ ok: true });
  });

  it('control: without what is written per date, a date would be answered again after its no', async () => {
    const date = await series.date('2026-11-20');
    const [abe] = await series.people('Abe');
    await always(abe!, date);
    await work();
    await story.get(WithdrawResponse).execute(await ticketOf(abe!, date));
    await area.db.query(`delete from standing_seats where occurrence_id = $1`, [date]);
    await area.db.query(`update rsvps set confirmed_at = null where occurrence_id = $1`, [date]);
    await story.get(SeatStanding).execute(date);
    expect(await series.seats(date)).toEqual({ held: ['Abe'] });
  });
});

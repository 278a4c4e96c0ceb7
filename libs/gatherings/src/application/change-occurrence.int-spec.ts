import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { ClubsModule, clubsMigrations } from '@asaza/clubs';
import { People, PeopleModule, peopleMigrations } from '@asaza/people';
import { Temporal } from '@asaza/recurrence';
import {
  CancelOccurrence,
  CreateSeries,
  DescribeOccurrence,
  GatheringsModule,
  gatheringsMigrations,
  MoveOccurrence,
  Occurrences,
  type OccurrenceFacts,
} from '../index';
import { EndOccurrence } from './end-occurrence';
import { MakeOccurrencesAhead } from './make-occurrences-ahead';
import { BEFORE_BREAKFAST, breakfast, viewerOf } from '../gatherings.factory';
import { openArea, type OpenArea } from '../../../../test/support/area';

const at = (text: string) => Temporal.PlainDateTime.from(text);

describe('changing an occurrence', () => {
  let area: OpenArea;
  let host: Viewer;
  let dates: OccurrenceFacts[];
  beforeAll(async () => {
    area = await openArea({
      modules: [PeopleModule, ClubsModule, GatheringsModule],
      migrations: [...peopleMigrations, ...clubsMigrations, ...gatheringsMigrations],
    });
    host = viewerOf(await person());
  });
  beforeEach(async () => {
    await area.db.setClock(BEFORE_BREAKFAST);
    const made = await area.get(CreateSeries).execute(host, breakfast);
    if (!made.ok) throw new Error(made.refusal.code);
    dates = await area
      .get(Occurrences)
      .nextOfSeries(made.value.series.id, Temporal.Instant.from(BEFORE_BREAKFAST), 50);
    await area.db.query(`delete from outbox`);
  });
  afterAll(() => area.close());

  const person = () =>
    area.tx((tx) =>
      area.get(People).createWithoutAddress(tx, { name: '大川', yomi: null, locale: 'ja' }),
    );
  const first = () => dates[0]!;
  const facts = async (id: string) => (await area.get(Occurrences).facts(null, id))!;
  const cancel = (viewer: Viewer | null = host, occurrenceId = first().id) =>
    area.get(CancelOccurrence).execute(viewer, { occurrenceId, reason: '台風のため' });
  const move = (startLocal: string, occurrenceId = first().id, more = {}) =>
    area.get(MoveOccurrence).execute(host, { occurrenceId, startLocal: at(startLocal), ...more });
  /** What is told of single dates, beside the news of the edit itself. */
  const dateNews = async () =>
    (await area.events()).filter(({ name }) => name.startsWith('gatherings.occurrence_'));
  const end = () => area.get(EndOccurrence).execute(first().id);
  const dueAt = async () =>
    (
      await area.db.query<{ due_at: Date }>(`select due_at from due_rows where key = $1`, [
        first().id,
      ])
    )[0]?.due_at;

  it('cancelled, it stays with its reason, one sequence further, and is not ended', async () => {
    expect((await cancel()).ok).toBe(true);
    expect(await facts(first().id)).toMatchObject({
      status: 'cancelled',
      cancelledReason: '台風のため',
      sequence: 1,
    });
    expect(await dueAt()).toBeUndefined();
    expect(await dateNews()).toEqual([
      { name: 'gatherings.occurrence_cancelled', facts: { occurrenceId: first().id } },
    ]);
  });

  it('cancelled by five at once, it is cancelled once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => cancel()));
    expect(outcomes.every((one) => one.ok)).toBe(true);
    expect(await dateNews()).toHaveLength(1);
    expect((await facts(first().id)).sequence).toBe(1);
  });

  it('moved, it keeps its identity and number, and its end and the news follow', async () => {
    const venue = { name: '別の店' };
    expect((await move('2026-11-21T08:00:00', first().id, { durationMinutes: 60, venue })).ok).toBe(
      true,
    );
    const moved = await facts(first().id);
    expect(moved).toMatchObject({
      status: 'moved',
      number: 128,
      sequence: 1,
      uid: first().uid,
      venue,
    });
    expect(String(moved.originalStart)).toBe('2026-11-20T07:00:00');
    expect(String(moved.startsAt)).toBe('2026-11-20T23:00:00Z');
    expect((await dueAt())?.toISOString()).toBe('2026-11-21T00:00:00.000Z');
    expect(await dateNews()).toEqual([
      {
        name: 'gatherings.occurrence_moved',
        facts: { occurrenceId: first().id, startedAt: '2026-11-19T22:00:00Z' },
      },
    ]);
    expect((await facts(dates[1]!.id)).venue?.name).toBe('喫茶 みなも');
  });

  it('moved to where it is, nothing happens', async () => {
    expect((await move('2026-11-20T07:00:00')).ok).toBe(true);
    expect(await dateNews()).toEqual([]);
  });

  it('never moves into the past, onto another date, or once it has begun', async () => {
    expect(await move('2026-10-20T07:00:00')).toMatchObject({
      refusal: { field: 'startLocal', reason: 'in_the_past' },
    });
    expect(await move('2026-12-18T06:00:00')).toMatchObject({
      refusal: { code: 'DATE_TAKEN', number: 129 },
    });
    expect(await move('2026-11-21T07:00:00', first().id, { durationMinutes: 0 })).toMatchObject({
      refusal: { field: 'durationMinutes', reason: 'end_before_start' },
    });
    await area.db.setClock('2026-11-19T22:10:00Z');
    expect(await move('2026-11-21T07:00:00')).toMatchObject({
      refusal: { code: 'OCCURRENCE_STARTED' },
    });
    await area.db.setClock('2026-11-20T22:10:00Z');
    expect(await move('2026-11-21T07:00:00')).toMatchObject({
      refusal: { code: 'OCCURRENCE_OVER' },
    });
  });

  it('gives one free time to one of two dates that are moved there at once', async () => {
    const outcomes = await Promise.all(
      dates.slice(0, 6).map(({ id }) => move('2026-11-28T07:00:00', id)),
    );
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
  });

  it('moves freely onto the time of a cancelled date, which itself stays where it is', async () => {
    await cancel(host, dates[1]!.id);
    expect((await move('2026-12-18T07:00:00')).ok).toBe(true);
    expect(await move('2026-12-19T07:00:00', dates[1]!.id)).toMatchObject({
      refusal: { code: 'OCCURRENCE_CANCELLED' },
    });
  });

  it('described, it has its theme and tells nobody', async () => {
    const outcome = await area
      .get(DescribeOccurrence)
      .execute(host, { occurrenceId: first().id, subtitle: { ja: '川を読む' } });
    expect(outcome.ok).toBe(true);
    expect(await facts(first().id)).toMatchObject({ subtitle: { ja: '川を読む' }, sequence: 0 });
    expect((await area.events()).map(({ name }) => name)).toEqual(['gatherings.series_edited']);
  });

  it('is changed by hosts only', async () => {
    const guest = viewerOf(await person());
    expect(await cancel(null)).toMatchObject({ refusal: { code: 'UNAUTHENTICATED' } });
    expect(await cancel(guest)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(await cancel(host, 'not-an-id')).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect((await facts(first().id)).status).toBe('scheduled');
  });

  it('ends once, at its end and not before, and cannot be cancelled afterwards', async () => {
    await end();
    expect((await facts(first().id)).status).toBe('scheduled');
    await area.db.setClock('2026-11-19T23:30:00Z');
    await Promise.all([end(), end(), end()]);
    expect((await facts(first().id)).status).toBe('held');
    expect(await dateNews()).toEqual([
      { name: 'gatherings.occurrence_ended', facts: { occurrenceId: first().id } },
    ]);
    expect(await cancel()).toMatchObject({ refusal: { code: 'OCCURRENCE_OVER' } });
  });

  it('ends at its new end when a job for the old one comes', async () => {
    await move('2026-11-21T08:00:00');
    await area.db.setClock('2026-11-19T23:30:00Z');
    await end();
    expect((await facts(first().id)).status).toBe('moved');
    expect((await dueAt())?.toISOString()).toBe('2026-11-21T00:30:00.000Z');
  });

  it('gets followers night after night, numbered on, and never a twin', async () => {
    await area.db.setClock('2027-03-01T00:00:00Z');
    const ahead = area.get(MakeOccurrencesAhead);
    await Promise.all([ahead.execute(), ahead.execute()]);
    await ahead.execute();
    const rows = await area.db.query<{ number: number }>(
      `select number from occurrences where series_id = $1 order by original_start`,
      [first().seriesId],
    );
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => 128 + index));
    expect(rows).toHaveLength(28);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { Clubs, ClubsModule, clubsMigrations } from '@asaza/clubs';
import { People, PeopleModule, peopleMigrations } from '@asaza/people';
import { Temporal } from '@asaza/recurrence';
import {
  CreateSeries,
  GatheringsModule,
  gatheringsMigrations,
  type CreateSeriesInput,
} from '../index';
import { BEFORE_BREAKFAST, breakfast } from '../gatherings.factory';
import { openArea, type OpenArea } from '../../../../test/support/area';

describe('creating a series', () => {
  let area: OpenArea;
  let host: Viewer;
  beforeAll(async () => {
    area = await openArea({
      modules: [PeopleModule, ClubsModule, GatheringsModule],
      migrations: [...peopleMigrations, ...clubsMigrations, ...gatheringsMigrations],
    });
    host = await person('大川');
  });
  beforeEach(() => area.db.setClock(BEFORE_BREAKFAST));
  afterAll(() => area.close());

  const person = async (name: string): Promise<Viewer> => ({
    sessionId: 'none',
    personId: await area.tx((tx) =>
      area.get(People).createWithoutAddress(tx, { name, yomi: null, locale: 'ja' }),
    ),
  });
  const create = (changes: Partial<CreateSeriesInput> = {}, viewer: Viewer | null = host) =>
    area.get(CreateSeries).execute(viewer, { ...breakfast, ...changes });
  const made = async (changes: Partial<CreateSeriesInput> = {}) => {
    const outcome = await create(changes);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    return outcome.value;
  };
  const rowsOf = (seriesId: string) =>
    area.db.query<{ number: number; local_start: string; starts_at: Date }>(
      `select number, local_start, starts_at from occurrences where series_id = $1 order by number`,
      [seriesId],
    );

  it('makes club, series and two years of monthly dates at once, and the host owns it', async () => {
    const { series, first, movedStart } = await made();
    expect(movedStart).toBeNull();
    expect(first).toMatchObject({ number: 128, status: 'scheduled', sequence: 0, capacity: 24 });
    expect(String(first.startsAt)).toBe('2026-11-19T22:00:00Z');
    expect(first.venue?.name).toBe('喫茶 みなも');
    expect(await area.get(Clubs).roleOf(null, series.clubId, host.personId)).toBe('owner');
    const rows = await rowsOf(series.id);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => 128 + index));
    expect(rows).toHaveLength(24);
  });

  it('announces every date and sets its end', async () => {
    const before = (await area.events()).length;
    const { series } = await made({ rrule: 'FREQ=MONTHLY;BYDAY=3FR;COUNT=3' });
    const events = (await area.events()).slice(before);
    expect(events.map(({ name }) => name)).toEqual(
      Array.from({ length: 3 }, () => 'gatherings.occurrence_published'),
    );
    const due = await area.db.query<{ due_at: Date }>(
      `select due_at from due_rows join occurrences o on o.id = key where o.series_id = $1 order by 1`,
      [series.id],
    );
    expect(due[0]?.due_at.toISOString()).toBe('2026-11-19T23:30:00.000Z');
  });

  it('keeps the wall time over a summer-time change', async () => {
    const { series } = await made({
      rrule: 'FREQ=WEEKLY;COUNT=20',
      startLocal: Temporal.PlainDateTime.from('2027-01-07T07:00:00'),
      timeZone: 'America/New_York',
    });
    const rows = await rowsOf(series.id);
    expect(new Set(rows.map((row) => row.local_start.slice(11)))).toEqual(new Set(['07:00:00']));
    expect(new Set(rows.map((row) => row.starts_at.getUTCHours()))).toEqual(new Set([12, 11]));
  });

  it('moves a first date that is off the rule, and says where to', async () => {
    const { first, movedStart } = await made({
      startLocal: Temporal.PlainDateTime.from('2026-11-18T07:00:00'),
    });
    expect(String(movedStart)).toBe('2026-11-20T07:00:00');
    expect(String(first.localStart)).toBe('2026-11-20T07:00:00');
  });

  it('takes chosen dates in their order, each once', async () => {
    const at = (day: string) => Temporal.PlainDateTime.from(`${day}T19:00:00`);
    const { series } = await made({
      rrule: null,
      startLocal: at('2026-12-10'),
      dates: [at('2027-02-03'), at('2026-12-01'), at('2026-12-10')],
    });
    expect((await rowsOf(series.id)).map((row) => row.local_start.slice(0, 10))).toEqual([
      '2026-12-01',
      '2026-12-10',
      '2027-02-03',
    ]);
  });

  it('leaves out the dates of the rule that were skipped, and numbers the others in a row', async () => {
    const { series } = await made({
      rrule: 'FREQ=WEEKLY;BYDAY=FR;COUNT=4',
      skippedDates: [Temporal.PlainDateTime.from('2026-11-27T07:00:00')],
    });
    expect(
      (await rowsOf(series.id)).map((row) => [row.number, row.local_start.slice(0, 10)]),
    ).toEqual([
      [128, '2026-11-20'],
      [129, '2026-12-04'],
      [130, '2026-12-11'],
    ]);
  });

  it('takes 1,000 chosen dates, and makes those within its horizon', async () => {
    const first = Temporal.PlainDateTime.from('2026-11-20T19:00:00');
    const dates = Array.from({ length: 999 }, (_, day) => first.add({ days: day + 1 }));
    const { series } = await made({ rrule: null, startLocal: first, dates });
    expect(await rowsOf(series.id)).toHaveLength(200);
  });

  it('understands the names that Windows gives to zones', async () => {
    const { series } = await made({ timeZone: 'Tokyo Standard Time' });
    expect(series.tzid).toBe('Asia/Tokyo');
  });

  it('keeps everything that was said of the place', async () => {
    const venue = {
      name: '喫茶 みなも',
      address: '東京都台東区',
      directions: '駅から5分',
      mapUrl: 'https://maps.example/minamo',
      capacity: 40,
      timeZone: 'Asia/Tokyo',
      dayNotes: '裏口から',
      contact: '店主 03-0000-0000',
    };
    const { series, first } = await made({ venue });
    expect(series.venue).toEqual(venue);
    expect(first.venue).toEqual(venue);
  });

  it.each<[string, Partial<CreateSeriesInput>, { field: string; reason: string; limit?: number }]>([
    ['JST', { timeZone: 'JST' }, { field: 'timeZone', reason: 'unknown_zone' }],
    [
      '1,001 chosen dates',
      {
        rrule: null,
        dates: Array.from({ length: 1_001 }, (_, day) =>
          Temporal.PlainDateTime.from('2026-11-21T19:00:00').add({ days: day }),
        ),
      },
      { field: 'dates', reason: 'too_many', limit: 1_000 },
    ],
    [
      'a place in no zone',
      { venue: { name: '喫茶', timeZone: 'Japan' } },
      { field: 'venue.timeZone', reason: 'unknown_zone' },
    ],
    [
      'a place for nobody',
      { venue: { name: '喫茶', capacity: 0 } },
      { field: 'venue.capacity', reason: 'too_small', limit: 1 },
    ],
    ['no title', { title: { ja: ' ' } }, { field: 'title', reason: 'required' }],
    [
      '10,000 characters',
      { title: { ja: 'あ'.repeat(10_000) } },
      { field: 'title.ja', reason: 'too_long', limit: 80 },
    ],
    [
      'control characters',
      { title: { ja: '朝\u0007会' } },
      { field: 'title.ja', reason: 'control_characters' },
    ],
    ['capacity 0', { capacity: 0 }, { field: 'capacity', reason: 'too_small', limit: 1 }],
    ['capacity 10^9', { capacity: 1e9 }, { field: 'capacity', reason: 'too_large', limit: 10_000 }],
    [
      'an end before the start',
      { durationMinutes: -30 },
      { field: 'durationMinutes', reason: 'end_before_start' },
    ],
    [
      'an unknown zone',
      { timeZone: 'Asia/Atlantis' },
      { field: 'timeZone', reason: 'unknown_zone' },
    ],
    [
      '30 February',
      { rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' },
      { field: 'rrule', reason: 'never_happens' },
    ],
    [
      'a rule over before it begins',
      { rrule: 'FREQ=WEEKLY;UNTIL=20261101' },
      { field: 'rrule', reason: 'no_dates' },
    ],
    ['nonsense', { rrule: 'every friday' }, { field: 'rrule', reason: 'malformed' }],
    [
      'yesterday',
      { startLocal: Temporal.PlainDateTime.from('2026-10-31T07:00:00') },
      { field: 'startLocal', reason: 'in_the_past' },
    ],
    [
      'in ten years',
      { rrule: null, startLocal: Temporal.PlainDateTime.from('2036-10-31T07:00:00') },
      { field: 'startLocal', reason: 'too_far' },
    ],
    [
      'a script as a link',
      { onlineUrl: 'javascript:alert(1)' },
      { field: 'onlineUrl', reason: 'not_an_address' },
    ],
    [
      'a made-up currency',
      { fee: { amount: 1, currency: 'BTC' } },
      { field: 'fee.currency', reason: 'unknown_currency' },
    ],
  ])('refuses %s by its field, and leaves nothing behind', async (_, changes, refusal) => {
    const count = () =>
      area.db.query(`select (select count(*) from clubs) + (select count(*) from series)`);
    const before = await count();
    expect(await create(changes)).toEqual({
      ok: false,
      refusal: expect.objectContaining({ code: 'INVALID_INPUT', ...refusal }),
    });
    expect(await count()).toEqual(before);
  });

  it('asks a stranger to sign in, and lets only hosts add to a club', async () => {
    const { series } = await made();
    expect(await create({}, null)).toMatchObject({ refusal: { code: 'UNAUTHENTICATED' } });
    const guest = await person('客');
    expect(await create({ clubId: series.clubId }, guest)).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
    expect((await create({ clubId: series.clubId })).ok).toBe(true);
    const hidden = await made({ visibility: 'private' });
    expect(await create({ clubId: hidden.series.clubId }, guest)).toEqual(
      await create({ clubId: '0190a1b2-0000-7000-8000-000000000000' }, guest),
    );
  });

  it('gives an address in a club to one of ten who want it at once', async () => {
    const { series } = await made();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        create({ clubId: series.clubId, slug: 'asa-rush', rrule: null }),
      ),
    );
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    for (const one of outcomes)
      if (!one.ok)
        expect(one.refusal).toMatchObject({
          code: 'SLUG_TAKEN',
          suggestion: expect.stringMatching(/^asa-rush-/),
        });
  });

  it('gives the address of a new club to one of ten, and nine clubs are not made', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => create({ slug: 'morning-rush', rrule: null })),
    );
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    const won = outcomes.find((one) => one.ok);
    expect(won?.ok && won.value.series.slug).toBe('morning-rush');
  });
});

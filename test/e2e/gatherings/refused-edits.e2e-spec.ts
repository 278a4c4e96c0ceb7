import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import { signIn } from '../../support/people-of-the-story';
import {
  edit,
  EDIT_GATHERING,
  edited,
  makeSeries,
  scheduleOf,
  WEDNESDAYS,
  type DateSeen,
  type SeriesSeen,
} from '../../support/series-of-the-story';
import { startStack, type Stack } from '../../support/stack';

const CREATE = `mutation ($input: CreateSeriesInput!) { createSeries(input: $input) { __typename } }`;

/** One rule for each limit of the grammar, and the reason that is given. */
const RULES: readonly (readonly [string, string, string])[] = [
  ['every hour', 'FREQ=HOURLY', 'outside_grammar'],
  ['every minute', 'FREQ=MINUTELY;INTERVAL=30', 'outside_grammar'],
  ['every second', 'FREQ=SECONDLY', 'outside_grammar'],
  ['times of day', 'FREQ=DAILY;BYHOUR=7,19', 'outside_grammar'],
  ['an interval of a hundred', 'FREQ=WEEKLY;INTERVAL=100', 'interval_too_large'],
  ['no interval at all', 'FREQ=WEEKLY;INTERVAL=0', 'bad_value'],
  ['ordinals in a week', 'FREQ=WEEKLY;BYDAY=1MO', 'outside_grammar'],
  ['ordinals in a year without months', 'FREQ=YEARLY;BYDAY=20MO', 'outside_grammar'],
  ['plain and ordinal days mixed', 'FREQ=MONTHLY;BYDAY=MO,3FR', 'outside_grammar'],
  ['days of the year', 'FREQ=YEARLY;BYYEARDAY=100', 'outside_grammar'],
  ['weeks of the year', 'FREQ=YEARLY;BYWEEKNO=20', 'outside_grammar'],
  ['a day of every month in a year', 'FREQ=YEARLY;BYMONTHDAY=13', 'outside_grammar'],
  ['days of the month in a week', 'FREQ=WEEKLY;BYMONTHDAY=13', 'outside_grammar'],
  ['a position within a week', 'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1', 'outside_grammar'],
  ['weeks that begin on Thursday', 'FREQ=WEEKLY;BYDAY=WE;WKST=TH', 'outside_grammar'],
  ['another calendar', 'RSCALE=HEBREW;FREQ=MONTHLY', 'outside_grammar'],
  ['521 dates', 'FREQ=DAILY;COUNT=521', 'count_too_large'],
  ['a number and an end', 'FREQ=DAILY;COUNT=3;UNTIL=20270301T000000Z', 'count_and_until'],
  ['30 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'never_happens'],
  ['31 June', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=31', 'never_happens'],
  ['no frequency', 'BYDAY=WE', 'frequency_missing'],
  ['a part twice', 'FREQ=WEEKLY;FREQ=DAILY', 'repeated_part'],
  ['a part that is none', 'FREQ=WEEKLY;BYMOON=FULL', 'unknown_part'],
  ['no rule at all', '毎週水曜', 'malformed'],
  ['100,000 characters', `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(33_000)}TU`, 'too_long'],
];

describe('an edit that cannot be', () => {
  let stack: Stack;
  let host: Caller;
  let series: SeriesSeen;
  let dates: DateSeen[];

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2026-12-20T00:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
    series = await makeSeries(host);
    dates = await scheduleOf(host, series.slug);
  }, 60_000);
  afterAll(async () => {
    await stack.stop();
  });

  const refusalOf = async (query: string, input: Record<string, unknown>) => {
    const answer = await host.ask(query, { input });
    const { code, field, reason } = answer.errors?.[0]?.extensions ?? {};
    return { code, field, reason };
  };
  const BAD = 'BAD_USER_INPUT';

  it.each(RULES)('names the rule for %s, when a series is made', async (_, rrule, reason) => {
    expect(await refusalOf(CREATE, { ...WEDNESDAYS, rrule })).toEqual({
      code: BAD,
      field: 'rrule',
      reason,
    });
  });

  it.each(RULES)('names the rule for %s, when one is changed', async (_, rrule, reason) => {
    expect(
      await refusalOf(EDIT_GATHERING, { edit: { series: { seriesId: series.id, rrule } } }),
    ).toEqual({ code: BAD, field: 'rrule', reason });
  });

  it.each([
    ['a zone by three letters', { timeZone: 'JST' }, 'timeZone'],
    ['a zone by its offset', { timeZone: 'GMT+9' }, 'timeZone'],
    ['a first date in the past', { startLocal: '2026-12-16T07:00:00' }, 'startLocal'],
    ['a chosen date in the past', { dates: ['2026-12-01T07:00:00'] }, 'dates'],
    ['1,001 chosen dates', { rrule: null, dates: daysFrom('2027-01-07', 1_001) }, 'dates'],
    ['1,001 skipped dates', { skippedDates: daysFrom('2027-01-07', 1_001) }, 'skippedDates'],
    ['an end before the start', { durationMinutes: -90 }, 'durationMinutes'],
    ['an end at the start', { durationMinutes: 0 }, 'durationMinutes'],
    ['no seats', { capacity: 0 }, 'capacity'],
    ['a place without a name', { venue: { name: ' ' } }, 'venue.name'],
    ['a place for nobody', { venue: { name: '喫茶', capacity: 0 } }, 'venue.capacity'],
    ['a place in no zone', { venue: { name: '喫茶', timeZone: 'JST' } }, 'venue.timeZone'],
  ])('a series is refused for %s, naming the field', async (_, change, field) => {
    const refusal = await refusalOf(CREATE, { ...WEDNESDAYS, ...change });
    expect(refusal).toMatchObject({ code: BAD, field });
    expect(refusal.reason).toMatch(/^[a-z_]+$/);
  });

  it('takes 1,000 chosen dates', async () => {
    const made = await host.mutate<{ __typename: string }>(
      'createSeries',
      { ...WEDNESDAYS, rrule: null, dates: daysFrom('2027-01-07', 1_000) },
      '',
    );
    expect(made.__typename).toBe('SeriesCreated');
  });

  it.each<[string, (of: { id: string; dates: DateSeen[] }) => Record<string, unknown>, string]>([
    [
      'a move into the past',
      ({ dates: [first] }) => ({
        occurrence: { occurrenceId: first!.id, startLocal: '2026-12-16T07:00:00' },
      }),
      'startLocal',
    ],
    [
      'a length below nothing',
      ({ dates: [first] }) => ({ occurrence: { occurrenceId: first!.id, durationMinutes: -1 } }),
      'durationMinutes',
    ],
    [
      'a date added in the past',
      ({ id }) => ({ add: { seriesId: id, startLocal: '2026-12-16T07:00:00' } }),
      'startLocal',
    ],
    [
      'a closure that ends before it begins',
      ({ id }) => ({ close: { seriesId: id, firstDay: '2027-02-02', lastDay: '2027-02-01' } }),
      'lastDay',
    ],
    [
      'a rest that ends before it begins',
      ({ id }) => ({ pause: { seriesId: id, fromDay: '2027-02-02', untilDay: '2027-02-01' } }),
      'untilDay',
    ],
    [
      'an end in the past',
      ({ id }) => ({ end: { seriesId: id, lastDay: '2026-12-01' } }),
      'lastDay',
    ],
    [
      'a zone by three letters',
      ({ id }) => ({ series: { seriesId: id, timeZone: 'JST' } }),
      'timeZone',
    ],
    [
      'a chosen date in the past',
      ({ id }) => ({ series: { seriesId: id, rrule: null, startLocal: '2020-01-01T07:00:00' } }),
      'startLocal',
    ],
    ['no seats', ({ id }) => ({ series: { seriesId: id, capacity: 0 } }), 'capacity'],
    ['no title', ({ id }) => ({ series: { seriesId: id, title: {} } }), 'title'],
    [
      'a fee below nothing',
      ({ id }) => ({ series: { seriesId: id, fee: { amount: -1 } } }),
      'fee.amount',
    ],
    [
      'a link that is no web address',
      ({ id }) => ({ series: { seriesId: id, onlineUrl: 'javascript:alert(1)' } }),
      'onlineUrl',
    ],
    [
      'a reason of 501 characters',
      ({ dates: [first] }) => ({ cancel: { occurrenceId: first!.id, reason: '雨'.repeat(501) } }),
      'reason',
    ],
  ])('%s is refused by its field and changes nothing', async (_, what, field) => {
    const refusal = await refusalOf(EDIT_GATHERING, { edit: what({ id: series.id, dates }) });
    expect(refusal).toMatchObject({ code: BAD, field });
    expect(refusal.reason).toMatch(/^[a-z_]+$/);
    expect(await scheduleOf(host, series.slug)).toEqual(dates);
  });

  it.each([
    ['two changes at once', { cancel: { occurrenceId: 'x' }, skip: { occurrenceId: 'x' } }],
    ['no change at all', {}],
  ])('%s are no edit', async (_, what) => {
    const answer = await host.ask(EDIT_GATHERING, { input: { edit: what } });
    expect(answer.errors?.[0]?.extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
  });

  it('of another club, or of nothing, is not found', async () => {
    const other = await signIn(stack, 'other@example.jp');
    for (const [caller, id, code] of [
      [other, dates[0]!.id, 'FORBIDDEN'],
      [host, '0190a1b2-0000-7000-8000-000000000128', 'NOT_FOUND'],
      [host, 'nothing', 'NOT_FOUND'],
      [new Caller(stack.url), dates[0]!.id, 'UNAUTHENTICATED'],
    ] as const) {
      const answer = await caller.ask(EDIT_GATHERING, {
        input: { edit: { cancel: { occurrenceId: id } } },
      });
      expect(answer.errors?.[0]?.extensions.code).toBe(code);
    }
  });

  it('comes too late for a date that has begun or is over', async () => {
    const own = await makeSeries(host);
    const [first, second] = await scheduleOf(host, own.slug);
    await stack.db.setClock('2027-01-05T22:30:00Z');
    host = await signIn(stack, 'asako@example.jp');
    const started = { occurrenceId: first!.id, startLocal: '2027-01-07T07:00:00' };
    expect(await edit(host, { occurrence: started })).toMatchObject({
      __typename: 'OccurrenceOver',
      code: 'OCCURRENCE_STARTED',
    });
    await stack.db.setClock('2027-01-06T01:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
    expect(await edit(host, { cancel: { occurrenceId: first!.id } })).toMatchObject({
      __typename: 'OccurrenceOver',
      code: 'OCCURRENCE_OVER',
    });
    expect((await edited(host, { cancel: { occurrenceId: second!.id } })).occurrence).toMatchObject(
      {
        status: 'CANCELLED',
      },
    );
  });
});

function daysFrom(day: string, count: number): string[] {
  const first = Date.parse(`${day}T07:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 19),
  );
}

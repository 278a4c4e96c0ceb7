import { describe, expect, it } from '@jest/globals';
import { formatWhen, preview, Temporal, type PreviewInput } from './index';

const base = { startLocal: '2026-11-20T07:00:00', timeZone: 'Asia/Tokyo', limit: 4 } as const;

function plan(input: Partial<PreviewInput>) {
  const answer = preview({ ...base, ...input });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value.occurrences;
}
const local = (input: Partial<PreviewInput>): string[] =>
  plan(input).map(({ startsAtLocal }) => startsAtLocal.slice(5, 16));
const utc = (input: Partial<PreviewInput>): string[] =>
  plan(input).map(({ startsAtUtc }) => startsAtUtc.slice(5, 16));

describe('hours that a zone leaves out or repeats', () => {
  it.each([
    ['America/New_York', '2026-03-07T02:30:00', '03-08T03:30', '03-09T02:30'],
    ['Europe/Zurich', '2026-03-28T02:30:00', '03-29T03:30', '03-30T02:30'],
    ['Australia/Lord_Howe', '2026-10-03T02:15:00', '10-04T02:45', '10-05T02:15'],
  ])('a wall time in the gap of %s goes forward once, and later dates keep theirs', (...row) => {
    const [timeZone, startLocal, moved, after] = row;
    expect(local({ rrule: 'FREQ=DAILY', timeZone, startLocal, limit: 3 })).toEqual([
      startLocal.slice(5, 16),
      moved,
      after,
    ]);
  });

  it.each([
    ['America/New_York', '2026-10-31T01:30:00', ['10-31T05:30', '11-01T05:30', '11-02T06:30']],
    ['Europe/Zurich', '2026-10-24T02:30:00', ['10-24T00:30', '10-25T00:30', '10-26T01:30']],
    ['Australia/Lord_Howe', '2026-04-04T01:45:00', ['04-03T14:45', '04-04T14:45', '04-05T15:15']],
  ])('a repeated wall time in %s is the first of the two', (timeZone, startLocal, expected) => {
    expect(utc({ rrule: 'FREQ=DAILY', timeZone, startLocal, limit: 3 })).toEqual(expected);
  });

  it('a late evening across midnight and summer time is 23 hours, then 24 again', () => {
    const late = { rrule: 'FREQ=DAILY', timeZone: 'America/New_York', limit: 4 };
    const instants = plan({ ...late, startLocal: '2026-03-06T23:30:00' }).map(({ startsAtUtc }) =>
      Temporal.Instant.from(startsAtUtc),
    );
    const hours = instants
      .slice(1)
      .map((instant, index) => instants[index]?.until(instant, { largestUnit: 'hour' }).hours);
    expect(hours).toEqual([24, 23, 24]);
  });

  it('midnight itself may be left out: Santiago starts that day at one', () => {
    const found = local({
      rrule: 'FREQ=DAILY',
      timeZone: 'America/Santiago',
      startLocal: '2026-09-05T00:00:00',
      limit: 3,
    });
    expect(found).toEqual(['09-05T00:00', '09-06T01:00', '09-07T00:00']);
  });
});

describe('hosts and guests far apart', () => {
  it('seven in Tokyo is the evening before in New York, an hour apart over the year', () => {
    const [summer, winter] = plan({
      rrule: 'FREQ=MONTHLY;INTERVAL=2',
      startLocal: '2026-10-20T07:00:00',
    });
    const guest = (instant = ''): string =>
      formatWhen(Temporal.Instant.from(instant), 'America/New_York', 'en', 'long');
    expect(guest(summer?.startsAtUtc)).toBe('Mon, Oct 19, 2026, 6:00 PM');
    expect(guest(winter?.startsAtUtc)).toBe('Sat, Dec 19, 2026, 5:00 PM');
    expect([summer, winter].map((date) => date?.startsAtLocal.slice(11))).toEqual([
      '07:00:00',
      '07:00:00',
    ]);
  });

  it.each([
    ['Asia/Tokyo', '20261203T220000Z', ['11-20T07:00', '11-27T07:00', '12-04T07:00']],
    ['Asia/Tokyo', '20261203T215959Z', ['11-20T07:00', '11-27T07:00']],
    ['America/Los_Angeles', '20261205T030000Z', ['11-20T19:00', '11-27T19:00', '12-04T19:00']],
    ['America/Los_Angeles', '20261205T025959Z', ['11-20T19:00', '11-27T19:00']],
    ['Asia/Tokyo', '20261204', ['11-20T07:00', '11-27T07:00', '12-04T07:00']],
    ['America/Los_Angeles', '20261204', ['11-20T19:00', '11-27T19:00', '12-04T19:00']],
    ['America/Los_Angeles', '20261203', ['11-20T19:00', '11-27T19:00']],
  ])(
    'in %s an UNTIL of %s includes what is at it and nothing after',
    (timeZone, until, expected) => {
      const startLocal = `2026-11-20T${timeZone === 'Asia/Tokyo' ? '07' : '19'}:00:00`;
      expect(local({ rrule: `FREQ=WEEKLY;UNTIL=${until}`, timeZone, startLocal })).toEqual(
        expected,
      );
    },
  );
});

describe('phases', () => {
  it('a fortnight keeps its phase across New Year and after a skipped date', () => {
    const startLocal = '2026-12-09T07:00:00';
    const rrule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE';
    const exdates = ['2026-12-23', '2027-01-06'];
    expect(local({ rrule, startLocal, exdates, limit: 3 })).toEqual([
      '12-09T07:00',
      '01-20T07:00',
      '02-03T07:00',
    ]);
  });

  it('a fortnight of two days depends on where its week starts', () => {
    const found = (wkst: string): string[] =>
      local({
        rrule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=${wkst}`,
        startLocal: '2026-11-24T07:00:00',
      });
    expect(found('MO')).toEqual(['11-24T07:00', '11-29T07:00', '12-08T07:00', '12-13T07:00']);
    expect(found('SU')).toEqual(['11-24T07:00', '12-06T07:00', '12-08T07:00', '12-20T07:00']);
  });

  it('the first date off the pattern is left out, and the pattern keeps its anchor', () => {
    const rrule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=2';
    expect(local({ rrule, startLocal: '2026-11-20T07:00:00' })).toEqual([
      '11-30T07:00',
      '12-14T07:00',
    ]);
  });
});

describe('a holiday shift', () => {
  const jp = { holidayRegion: 'JP', timeZone: 'Asia/Tokyo' } as const;

  it('that lands on another date of the rule is dropped', () => {
    // Monday 2026-11-23 is 勤労感謝の日; the Tuesday has a meeting of its own.
    const rrule = 'FREQ=WEEKLY;BYDAY=MO,TU';
    const startLocal = '2026-11-23T07:00:00';
    const found = local({ ...jp, rrule, startLocal, holidayPolicy: 'next_workday', limit: 2 });
    expect(found).toEqual(['11-24T07:00', '11-30T07:00']);
  });

  it('that lands on an extra date is dropped, at whatever time of the day', () => {
    const found = local({
      ...jp,
      rrule: 'FREQ=WEEKLY;COUNT=1',
      startLocal: '2026-11-23T07:00:00',
      rdates: ['2026-11-24T19:00:00'],
      holidayPolicy: 'next_workday',
    });
    expect(found).toEqual(['11-24T19:00']);
  });

  it('that lands on another shifted date is dropped: two holidays, one workday', () => {
    const found = local({
      ...jp,
      rrule: 'FREQ=DAILY;COUNT=4',
      startLocal: '2026-05-03T07:00:00',
      holidayPolicy: 'next_workday',
    });
    expect(found).toEqual(['05-07T07:00']);
  });

  it('that lands on another holiday goes on, in weeks and in days', () => {
    // Wednesdays 29 April and 6 May; 21 to 23 September.
    const rrule = 'FREQ=WEEKLY;COUNT=1';
    const shown = (startLocal: string, holidayPolicy: string): string[] =>
      local({ ...jp, rrule, startLocal, holidayPolicy });
    expect(shown('2026-04-29T07:00:00', 'next_week')).toEqual(['05-13T07:00']);
    expect(shown('2026-09-21T07:00:00', 'next_workday')).toEqual(['09-24T07:00']);
    expect(shown('2026-09-23T07:00:00', 'previous_workday')).toEqual(['09-18T07:00']);
  });

  it('goes by the day of the club, not by the day in UTC', () => {
    // 06:00 in Tokyo on the 24th is still the holiday of the 23rd in UTC.
    const [date] = plan({
      ...jp,
      startLocal: '2026-11-24T06:00:00',
      holidayPolicy: 'skip',
      limit: 1,
      rrule: 'FREQ=DAILY',
    });
    expect(date).toMatchObject({ startsAtUtc: '2026-11-23T21:00:00Z', holiday: null });
  });
});

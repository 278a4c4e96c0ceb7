import { describe, expect, it } from '@jest/globals';
import { expand, isProvisionalHolidayYear, parseRule, Temporal, type ExpandInput } from './index';

const at = (text: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(text);

function plan(rrule: string | null, start: string, more: Partial<ExpandInput> = {}) {
  const rule = rrule === null ? null : parseRule(rrule);
  if (rule && !rule.ok) throw new Error(rule.refusal.refusal);
  const dates = expand({
    rule: rule?.value ?? null,
    startLocal: at(start),
    rdates: [],
    exdates: [],
    limit: 10,
    holidayPolicy: 'none',
    holidayRegion: null,
    ...more,
  });
  return dates.ok ? dates.value : dates.refusal.refusal;
}

const days = (planned: ReturnType<typeof plan>): string =>
  typeof planned === 'string'
    ? planned
    : planned.map((date) => date.localStart.toString().slice(0, 10)).join(' ');

describe('the dates of a rule', () => {
  it.each([
    [
      'a first date off the pattern is left out',
      'FREQ=MONTHLY;BYDAY=3FR;COUNT=2',
      '2026-11-19T07:00',
      '2026-11-20 2026-12-18',
    ],
    [
      'a fortnight keeps its phase across New Year',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4',
      '2026-12-16T07:00',
      '2026-12-16 2026-12-30 2027-01-13 2027-01-27',
    ],
    [
      'months without a fifth Wednesday are passed over',
      'FREQ=MONTHLY;BYDAY=5WE;COUNT=3',
      '2026-09-30T07:00',
      '2026-09-30 2026-12-30 2027-03-31',
    ],
    [
      'the last day of the month follows its length',
      'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3',
      '2027-01-31T07:00',
      '2027-01-31 2027-02-28 2027-03-31',
    ],
    [
      'the 31st skips short months',
      'FREQ=MONTHLY;COUNT=3',
      '2027-01-31T07:00',
      '2027-01-31 2027-03-31 2027-05-31',
    ],
    [
      '29 February comes in leap years',
      'FREQ=YEARLY;COUNT=3',
      '2024-02-29T07:00',
      '2024-02-29 2028-02-29 2032-02-29',
    ],
    [
      'the last workday of the month',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
      '2026-10-30T07:00',
      '2026-10-30 2026-11-30 2026-12-31',
    ],
    [
      'UNTIL as a day includes the evening of that day',
      'FREQ=DAILY;UNTIL=20261122',
      '2026-11-20T22:00',
      '2026-11-20 2026-11-21 2026-11-22',
    ],
    [
      'a daily filter finds its rare day',
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;COUNT=2',
      '2026-01-01T07:00',
      '2044-02-29 2072-02-29',
    ],
    [
      'BYHOUR keeps its times',
      'FREQ=DAILY;BYHOUR=7,19;COUNT=3',
      '2026-11-20T08:00',
      '2026-11-20 2026-11-21 2026-11-21',
    ],
  ])('%s', (_name, rrule, start, expected) => expect(days(plan(rrule, start))).toBe(expected));

  it.each([
    ['DAILY every 7 days from a Friday on Mondays', 'FREQ=DAILY;INTERVAL=7;BYDAY=MO'],
    ['every twelfth month from November in February', 'FREQ=MONTHLY;INTERVAL=12;BYMONTH=2'],
    ['29 February every second odd year', 'FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29'],
  ])('refuses what its start makes impossible: %s', (_name, rrule) =>
    expect(days(plan(rrule, '2027-11-19T07:00'))).toBe('never_happens'),
  );

  it('reads an UNTIL in UTC on the clock of the zone, on either side of midnight', () => {
    const tokyo = plan('FREQ=DAILY;UNTIL=20261121T220000Z', '2026-11-20T07:00', {
      timeZone: 'Asia/Tokyo',
    });
    expect(days(tokyo)).toBe('2026-11-20 2026-11-21 2026-11-22');
    const angeles = plan('FREQ=DAILY;UNTIL=20261122T030000Z', '2026-11-20T19:00', {
      timeZone: 'America/Los_Angeles',
    });
    expect(days(angeles)).toBe('2026-11-20 2026-11-21');
  });

  it('is empty, not refused, when the end comes before the first date', () => {
    expect(plan('FREQ=DAILY;UNTIL=20250101', '2026-11-20T07:00')).toEqual([]);
  });

  it('walks an old daily series near the window that is asked for', () => {
    const window = { from: at('2026-11-20T00:00'), until: at('2026-12-20T00:00') };
    for (const rrule of ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SU;WKST=SU', 'FREQ=DAILY;INTERVAL=3']) {
      const near = plan(rrule, '2001-01-03T07:00', window);
      // With a COUNT every date is walked from the first.
      const walked = plan(`${rrule};COUNT=99999`, '2001-01-03T07:00', window);
      expect(days(near)).toMatch(/^2026-11-2/);
      expect(days(near)).toBe(days(walked));
    }
    expect(days(plan('FREQ=DAILY;INTERVAL=3', '1601-01-01T07:00', window))).toMatch(/^2026-11-2/);
  });
});

describe('extra and skipped dates', () => {
  it('counts a skipped date, keeps the phase, and lets EXDATE win over RDATE', () => {
    const planned = plan('FREQ=WEEKLY;INTERVAL=2;COUNT=3', '2026-11-20T07:00', {
      exdates: [at('2026-12-04T07:00'), at('2026-11-25T07:00')],
      rdates: [at('2026-11-25T07:00'), at('2026-11-26T07:00'), at('2026-12-18T07:00')],
    });
    expect(days(planned)).toBe('2026-11-20 2026-11-26 2026-12-18');
  });

  it('says which date is an extra one; an extra equal to a rule date is the rule date', () => {
    const planned = plan('FREQ=WEEKLY;COUNT=2', '2026-11-20T07:00', {
      rdates: [at('2026-11-27T07:00'), at('2026-11-28T07:00')],
    });
    const origins = typeof planned === 'string' ? planned : planned.map((date) => date.origin);
    expect(origins).toEqual(['rule', 'rule', 'extra']);
  });

  it('does not let a far extra date overtake rule dates beyond the limit', () => {
    const planned = plan('FREQ=DAILY', '2026-11-20T07:00', {
      rdates: [at('2030-01-01T07:00')],
      limit: 3,
    });
    expect(days(planned)).toBe('2026-11-20 2026-11-21 2026-11-22');
  });

  it('takes chosen dates without a rule, in order', () => {
    const planned = plan(null, '2026-12-01T07:00', { rdates: [at('2026-11-24T18:30')] });
    expect(days(planned)).toBe('2026-11-24 2026-12-01');
  });
});

describe('holidays', () => {
  const jp = { holidayRegion: 'JP' } as const;
  const wednesdays = 'FREQ=WEEKLY;COUNT=3';

  it('names the substitute holiday of 2026-05-06 and the citizens’ holiday of 2026-09-22', () => {
    const named = (start: string) => {
      const planned = plan('FREQ=WEEKLY;COUNT=1', start, jp);
      return typeof planned === 'string' ? planned : planned[0]?.holiday?.ja;
    };
    expect(named('2026-05-06T07:00')).toBe('振替休日');
    expect(named('2026-09-22T07:00')).toBe('国民の休日');
    expect(named('2026-05-07T07:00')).toBeUndefined();
  });

  it('COUNT counts planned dates: a skipped holiday uses one up', () => {
    const planned = plan(wednesdays, '2026-04-22T07:00', { ...jp, holidayPolicy: 'skip' });
    expect(days(planned)).toBe('2026-04-22');
  });

  it('drops a date that next week already has, moves it where the week is free', () => {
    const policy = { ...jp, holidayPolicy: 'next_week' } as const;
    expect(days(plan('FREQ=WEEKLY;COUNT=4', '2026-04-22T07:00', policy))).toBe(
      '2026-04-22 2026-05-13',
    );
    const fortnight = plan('FREQ=WEEKLY;INTERVAL=2;COUNT=3', '2026-04-15T07:00', policy);
    expect(days(fortnight)).toBe('2026-04-15 2026-05-13');
  });

  it('goes to the nearest workday past weekends and further holidays, and says from where', () => {
    const next = plan('FREQ=MONTHLY;COUNT=1', '2026-05-03T07:00', {
      ...jp,
      holidayPolicy: 'next_workday',
    });
    expect(days(next)).toBe('2026-05-07');
    expect(typeof next === 'string' ? next : next[0]?.movedFrom?.toString()).toBe(
      '2026-05-03T07:00:00',
    );
    expect(
      days(
        plan('FREQ=MONTHLY;COUNT=1', '2026-05-05T07:00', {
          ...jp,
          holidayPolicy: 'previous_workday',
        }),
      ),
    ).toBe('2026-05-01');
  });

  it('leaves an extra date on the holiday that the rule skips: the host chose it', () => {
    const planned = plan(wednesdays, '2026-04-22T07:00', {
      ...jp,
      holidayPolicy: 'skip',
      rdates: [at('2026-04-29T10:00')],
    });
    expect(days(planned)).toBe('2026-04-22 2026-04-29');
  });

  it('gives the same plan through a window as without one', () => {
    const policy = { ...jp, holidayPolicy: 'next_workday', limit: 400 } as const;
    const whole = plan('FREQ=DAILY;UNTIL=20271231', '2026-01-01T07:00', policy);
    const from = at('2026-05-04T00:00');
    const part = plan('FREQ=DAILY;UNTIL=20271231', '2026-01-01T07:00', {
      ...policy,
      from,
      limit: 5,
    });
    const later =
      typeof whole === 'string'
        ? []
        : whole.filter((d) => Temporal.PlainDateTime.compare(d.originalStart, from) >= 0);
    expect(days(part)).toBe(days(later.slice(0, 5)));
  });

  it('calls a year provisional until its holidays are announced in February of the year before', () => {
    const today = Temporal.PlainDate.from('2026-11-20');
    expect([2026, 2027, 2028].map((year) => isProvisionalHolidayYear(year, today))).toEqual([
      false,
      false,
      true,
    ]);
    expect(isProvisionalHolidayYear(2027, Temporal.PlainDate.from('2026-01-10'))).toBe(true);
  });

  it('ends when every date of a rule is a holiday', () => {
    const planned = plan('FREQ=YEARLY', '2026-01-01T07:00', {
      ...jp,
      holidayPolicy: 'skip',
      limit: 5,
    });
    // The table ends in 2050; later New Year's Days are not known to be holidays.
    expect(days(planned)).toMatch(/^2051-01-01/);
  });
});

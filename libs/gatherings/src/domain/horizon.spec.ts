import { describe, expect, it } from '@jest/globals';
import { parseRule, Temporal } from '@asaza/recurrence';
import { datesToMake } from './horizon';
import type { Schedule } from './schedule';

const now = Temporal.Instant.from('2026-11-01T00:00:00Z');
const schedule = (rrule: string | null, changes: Partial<Schedule> = {}): Schedule => {
  const rule = rrule === null ? null : parseRule(rrule);
  if (rule && !rule.ok) throw new Error(rrule ?? '');
  return {
    rule: rule ? rule.value : null,
    startLocal: Temporal.PlainDateTime.from('2026-11-06T07:00:00'),
    extra: [],
    skipped: [],
    tzid: 'Asia/Tokyo',
    holidayPolicy: 'none',
    holidayRegion: null,
    ...changes,
  };
};
const dates = (of: Schedule) => {
  const made = datesToMake(of, now);
  if (!made.ok) throw new Error(made.refusal.refusal);
  return made.value;
};

describe('dates made ahead', () => {
  it.each([
    ['a year of weeks', 'FREQ=WEEKLY', 52],
    ['26 dates of every other week', 'FREQ=WEEKLY;INTERVAL=2', 26],
    ['two years of months', 'FREQ=MONTHLY;BYDAY=1FR', 24],
    ['200 days', 'FREQ=DAILY', 200],
    ['two years of years', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=6', 2],
    ['all of a short rule', 'FREQ=WEEKLY;COUNT=3', 3],
  ])('are %s', (_, rrule, count) => {
    expect(dates(schedule(rrule))).toHaveLength(count);
  });

  it('skip a holiday without making another date up', () => {
    const skipping = schedule('FREQ=WEEKLY;BYDAY=TU;COUNT=3', {
      startLocal: Temporal.PlainDateTime.from('2026-11-03T07:00:00'),
      holidayPolicy: 'skip',
      holidayRegion: 'JP',
    });
    expect(dates(skipping).map((date) => String(date.originalStart.toPlainDate()))).toEqual([
      '2026-11-10',
      '2026-11-17',
    ]);
  });

  it('say which depend on holidays not announced yet', () => {
    const made = dates(
      schedule('FREQ=MONTHLY;BYMONTHDAY=6', { holidayPolicy: 'next_workday', holidayRegion: 'JP' }),
    );
    expect(
      made.filter(({ provisional }) => provisional).map((date) => date.localStart.year),
    ).toContain(2028);
    expect(made[0]?.provisional).toBe(false);
  });

  it('come once for a moment that two wall times name', () => {
    const gap = schedule(null, {
      tzid: 'America/New_York',
      startLocal: Temporal.PlainDateTime.from('2027-03-14T02:30:00'),
      extra: [Temporal.PlainDateTime.from('2027-03-14T03:30:00')],
    });
    expect(dates(gap)).toHaveLength(1);
  });
});

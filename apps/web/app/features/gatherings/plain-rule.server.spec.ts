import { describe, expect, it } from '@jest/globals';
import { daysOf, plainRule } from './plain-rule.server';

const rule = (rrule: string, start = '2026-11-20T07:00:00', zone = 'Asia/Tokyo') => {
  const read = plainRule(rrule, start, zone);
  if (!read) throw new Error(`${rrule} cannot be said`);
  return read;
};
const days = (rrule: string, start: string, from: string, to: string) =>
  daysOf(rule(rrule, start), from, to);

describe('the days of a rule', () => {
  it.each([
    [
      'every second Wednesday across New Year',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
      '2026-12-16T19:00:00',
      '2026-12-16',
      '2027-01-31',
      ['2026-12-16', '2026-12-30', '2027-01-13', '2027-01-27'],
    ],
    [
      'the third Friday',
      'FREQ=MONTHLY;BYDAY=3FR',
      '2026-11-20T07:00:00',
      '2026-11-01',
      '2027-01-31',
      ['2026-11-20', '2026-12-18', '2027-01-15'],
    ],
    [
      'the last Friday',
      'FREQ=MONTHLY;BYDAY=-1FR',
      '2026-11-27T07:00:00',
      '2026-11-01',
      '2026-12-31',
      ['2026-11-27', '2026-12-25'],
    ],
    [
      'the twentieth, as no day is named',
      'FREQ=MONTHLY',
      '2026-11-20T07:00:00',
      '2026-11-01',
      '2027-01-31',
      ['2026-11-20', '2026-12-20', '2027-01-20'],
    ],
    [
      'weekday mornings',
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
      '2026-11-19T07:00:00',
      '2026-11-19',
      '2026-11-24',
      ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24'],
    ],
    [
      'every third day',
      'FREQ=DAILY;INTERVAL=3',
      '2026-11-20T07:00:00',
      '2026-11-21',
      '2026-11-27',
      ['2026-11-23', '2026-11-26'],
    ],
    [
      'once a year',
      'FREQ=YEARLY',
      '2024-02-29T07:00:00',
      '2025-01-01',
      '2028-12-31',
      ['2028-02-29'],
    ],
    [
      'until a day',
      'FREQ=WEEKLY;UNTIL=20261127T145959Z',
      '2026-11-20T07:00:00',
      '2026-11-01',
      '2026-12-31',
      ['2026-11-20', '2026-11-27'],
    ],
  ])('are right for %s', (_name, rrule, start, from, to, expected) => {
    expect(days(rrule, start, from, to)).toEqual(expected);
  });

  it('end on the day of the zone, not of UTC', () => {
    const west = rule(
      'FREQ=WEEKLY;UNTIL=20270701T065959Z',
      '2026-11-20T07:00:00',
      'America/Los_Angeles',
    );
    expect(west.until).toBe('2027-06-30');
  });
});

describe('a rule that a Schedule cannot repeat', () => {
  it.each([
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=HOURLY',
  ])('is left out: %s', (rrule) =>
    expect(plainRule(rrule, '2026-11-20T07:00:00', 'Asia/Tokyo')).toBeNull(),
  );
});

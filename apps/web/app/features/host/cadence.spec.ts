import { describe, expect, it } from '@jest/globals';
import { cadencesFor, isDay, ruleOf } from './cadence';
import { daysBetween, firstDateFrom, weekdayOf } from './days';

describe('the rhythms of a first date', () => {
  it('are rules on which the first date itself lies', () => {
    expect(ruleOf('nth', '2026-11-20')).toBe('FREQ=MONTHLY;BYDAY=3FR');
    expect(ruleOf('monthday', '2026-11-20')).toBe('FREQ=MONTHLY;BYMONTHDAY=20');
    expect(ruleOf('biweekly', '2026-11-22')).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=SU');
    expect(ruleOf('dates', '2026-11-20')).toBeNull();
  });

  it('offer the last weekday where it is the last, and no fifth one', () => {
    expect(cadencesFor('2026-11-20')).not.toContain('last');
    expect(cadencesFor('2026-11-27')).toEqual(expect.arrayContaining(['nth', 'last']));
    expect(cadencesFor('2026-10-30')).not.toContain('nth');
    expect(ruleOf('last', '2026-10-30')).toBe('FREQ=MONTHLY;BYDAY=-1FR');
  });
});

describe('a first date', () => {
  it('is proposed as a Friday, a week away or later', () => {
    for (const today of ['2026-11-13', '2026-11-14', '2026-12-30']) {
      const first = firstDateFrom(today);
      expect(weekdayOf(first)).toBe(5);
      expect(daysBetween(today, first)).toBeGreaterThanOrEqual(7);
      expect(daysBetween(today, first)).toBeLessThan(14);
    }
  });

  it('is a day that the calendar has', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2026-2-9')).toBe(false);
    expect(isDay('tomorrow')).toBe(false);
  });
});

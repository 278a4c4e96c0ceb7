import { describe, expect, it } from '@jest/globals';
import { type Cadence, CADENCES, cadenceOf, cadencesFor, ruleOf as ruleOfForm } from './cadence';
import { daysBetween, firstDateFrom, isDay, weekdayOf } from './days';

const ruleOf = (cadence: Cadence, day: string, more: object = {}) =>
  ruleOfForm({ cadence, ordinal: [], month: [], monthDays: [], ...more }, day);

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

describe('a rule that is read back', () => {
  it('is the chip that made it', () => {
    for (const day of ['2026-11-20', '2026-11-27', '2026-11-22'])
      for (const cadence of cadencesFor(day))
        if (cadence !== 'custom')
          expect(cadenceOf(ruleOf(cadence, day, { ends: 'count', count: 5 }), day).cadence).toBe(
            cadence,
          );
  });

  it('is for the editor where no chip says it, and kept as text where the editor cannot', () => {
    expect(cadenceOf('FREQ=WEEKLY;INTERVAL=3;BYDAY=FR', '2026-11-20').cadence).toBe('custom');
    expect(cadenceOf('FREQ=WEEKLY;BYDAY=FR', '2026-11-19').cadence).toBe('custom');
    expect(cadenceOf('FREQ=MONTHLY;BYDAY=1MO,3FR', '2026-11-20').cadence).toBe('raw');
    expect(ruleOf('raw', '2026-11-20', { rrule: 'FREQ=MONTHLY;BYDAY=1MO,3FR' })).toBe(
      'FREQ=MONTHLY;BYDAY=1MO,3FR',
    );
    expect(cadenceOf(null, '2026-11-20').cadence).toBe('dates');
  });

  it('is offered as text only where it is one', () => {
    expect(cadencesFor('2026-11-20')).not.toContain('raw');
    expect(cadencesFor('2026-11-21')).not.toContain('weekdays');
    expect(CADENCES).toContain('raw');
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

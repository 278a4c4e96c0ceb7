import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseRule, Temporal, toLocal } from '@asaza/recurrence';
import { datesToMake, HORIZON } from './horizon';
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
const dates = (of: Schedule, at = now, madeUntil: Temporal.PlainDateTime | null = null) => {
  const made = datesToMake(of, at, madeUntil);
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

  it('night after night never come twice, never leave a gap, and stay within the bounds (property)', () => {
    const rules = [
      'FREQ=DAILY',
      'FREQ=WEEKLY;BYDAY=MO,FR',
      'FREQ=MONTHLY;BYDAY=-1WE',
      'FREQ=WEEKLY;INTERVAL=3',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...rules),
        fc.constantFrom(
          'none' as const,
          'skip' as const,
          'next_week' as const,
          'next_workday' as const,
        ),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }),
        (rrule, holidayPolicy, nights) => {
          const holidayRegion = holidayPolicy === 'none' ? null : ('JP' as const);
          const of = schedule(rrule, { holidayPolicy, holidayRegion });
          const made = dates(of);
          let at = now;
          for (const days of nights) {
            at = at.add({ hours: 24 * days });
            made.push(...dates(of, at, made.at(-1)?.originalStart ?? null));
          }
          const starts = made.map(({ originalStart }) => String(originalStart));
          expect(new Set(starts).size).toBe(starts.length);
          expect(starts).toEqual([...starts].sort());
          const today = toLocal(at, of.tzid);
          const ahead = made.filter(
            ({ originalStart }) => Temporal.PlainDateTime.compare(originalStart, today) >= 0,
          );
          expect(ahead.length).toBeLessThanOrEqual(HORIZON.mostDates);
          const wanted = dates(of, at).map(({ originalStart }) => String(originalStart));
          expect(ahead.map(({ originalStart }) => String(originalStart))).toEqual(wanted);
        },
      ),
      { numRuns: 10 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { expand, holidayOn, parseRule, Temporal, type ExpandInput } from './index';

// The law on national holidays (国民の祝日に関する法律), written down once more and apart from the table.
const FIXED = ['01-01', '02-11', '02-23', '04-29', '05-03', '05-04', '05-05', '08-11', '11-03'];
const MONDAYS = [
  [1, 2],
  [7, 3],
  [9, 3],
  [10, 2],
] as const;
const SPRING = [20, 20, 21, 20, 20, 20, 21, 20];
const AUTUMN = [23, 23, 23, 22, 23, 23, 23, 22];
const YEARS = [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];

const text = (epochDay: number): string =>
  new Date(epochDay * 86_400_000).toISOString().slice(0, 10);
const dayOf = (day: string): number => Date.parse(`${day}T00:00Z`) / 86_400_000;
const isSunday = (day: string): boolean => (dayOf(day) + 4) % 7 === 0;
const isWeekend = (day: string): boolean => isSunday(day) || isSunday(text(dayOf(day) + 1));
const shifted = (day: string, days: number): string => text(dayOf(day) + days);

function monday(year: number, month: number, nth: number): string {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const toMonday = (11 - ((dayOf(first) + 3) % 7) + 3) % 7;
  return shifted(first, (toMonday % 7) + 7 * (nth - 1));
}

function byLaw(): { national: Set<string>; substitutes: string[]; citizens: string[] } {
  const national = new Set(
    YEARS.flatMap((year, index) => [
      ...[...FIXED, '11-23'].map((day) => `${year}-${day}`),
      `${year}-03-${SPRING[index]}`,
      `${year}-09-${AUTUMN[index]}`,
      ...MONDAYS.map(([month, nth]) => monday(year, month, nth)),
    ]),
  );
  const substitutes = [...national].filter(isSunday).map((sunday) => {
    let day = shifted(sunday, 1);
    while (national.has(day)) day = shifted(day, 1);
    return day;
  });
  const between = [...national].map((day) => shifted(day, 1));
  const citizens = between.filter(
    (day) => !national.has(day) && national.has(shifted(day, 1)) && !substitutes.includes(day),
  );
  return { national, substitutes, citizens };
}

const { national, substitutes, citizens } = byLaw();
const holidays = [...national, ...substitutes, ...citizens].sort();
const isHoliday = (day: string): boolean => holidays.includes(day);

function held(day: string, policy: ExpandInput['holidayPolicy']): string | undefined {
  const rule = parseRule('FREQ=DAILY;COUNT=1');
  if (!rule.ok) throw new Error(rule.refusal.refusal);
  const planned = expand({
    rule: rule.value,
    startLocal: Temporal.PlainDateTime.from(`${day}T07:00`),
    rdates: [],
    exdates: [],
    limit: 1,
    holidayPolicy: policy,
    holidayRegion: 'JP',
  });
  return planned.ok
    ? planned.value[0]?.localStart.toString().slice(0, 10)
    : planned.refusal.refusal;
}

function search(day: string, step: number, isOpen: (day: string) => boolean): string {
  let next = shifted(day, step);
  while (!isOpen(next)) next = shifted(next, step);
  return next;
}

describe('the holidays of Japan, 2025 to 2032', () => {
  it('are those of the law: 144 days, substitute and citizens’ holidays among them', () => {
    const known: string[] = [];
    for (let day = '2025-01-01'; day < '2033-01-01'; day = shifted(day, 1)) {
      if (holidayOn(Temporal.PlainDate.from(day), 'JP')) known.push(day);
    }
    expect(known).toEqual(holidays);
    expect(known).toHaveLength(144);
  });

  it('are called by their own names where they stand for another', () => {
    const named = (name: string): string[] =>
      holidays.filter((day) => holidayOn(Temporal.PlainDate.from(day), 'JP')?.ja === name);
    expect(named('振替休日')).toEqual([...substitutes].sort());
    expect(named('振替休日')).toContain('2026-05-06');
    expect(named('国民の休日')).toEqual(['2026-09-22', '2032-09-21']);
    expect([...citizens].sort()).toEqual(['2026-09-22', '2032-09-21']);
  });

  it.each(holidays)('are where each policy says: %s', (day) => {
    const isWorkday = (other: string): boolean => !isHoliday(other) && !isWeekend(other);
    expect(held(day, 'none')).toBe(day);
    expect(held(day, 'ask')).toBe(day);
    expect(held(day, 'skip')).toBeUndefined();
    expect(held(day, 'next_week')).toBe(search(day, 7, (other) => !isHoliday(other)));
    expect(held(day, 'next_workday')).toBe(search(day, 1, isWorkday));
    expect(held(day, 'previous_workday')).toBe(search(day, -1, isWorkday));
  });

  it('leave the day after each of them alone, unless it is one', () => {
    const after = holidays.map((day) => shifted(day, 1)).filter((day) => !isHoliday(day));
    for (const day of after) expect(held(day, 'next_week')).toBe(day);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import rruleLibrary from 'rrule';
import { isByDays } from './day-engine';
import { expand, formatRule, parseRule, parseSeriesRule, Temporal, toLocal } from './index';
import { rruleTemporalEngine } from './rrule-temporal-engine';

const { RRule } = rruleLibrary;
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const some = <T>(items: readonly T[], max = 3) =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: max });
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const optional = (name: string, arb: fc.Arbitrary<readonly unknown[]>) =>
  fc.option(arb, { nil: null }).map((list) => (list ? `;${name}=${list.join(',')}` : ''));

const ordinalDays = fc
  .tuple(some([1, 2, 3, 4, 5, -1, -2], 2), some(days, 2))
  .map(([ns, ds]) => ns.flatMap((n) => ds.map((d) => `${n}${d}`)));
const monthDays = some([1, 2, 13, 15, 28, 29, 30, 31, -1, -2, -5]);
const months = optional('BYMONTH', some(numbers(1, 12), 4));
const ends = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map((n) => `;COUNT=${n}`),
  fc.constantFrom(';UNTIL=20280115T235959Z', ''),
);
const weekStart = fc.constantFrom('', ';WKST=SU', ';WKST=MO');
const join = (...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((texts) => texts.join(''));
const freq = (name: string) =>
  fc.integer({ min: 1, max: 5 }).map((n) => `FREQ=${name};INTERVAL=${n}`);

const weekdays = optional('BYDAY', some(days));
const inMonths = some(numbers(1, 12), 2).map((list) => `;BYMONTH=${list.join(',')}`);
const ordinals = ordinalDays.map((list) => `;BYDAY=${list.join(',')}`);
const dates = monthDays.map((list) => `;BYMONTHDAY=${list.join(',')}`);
// Where the peer is known to be wrong: two positions that meet on one date give it twice, and a set that has
// no second from its end gives its first. A month has four of each weekday.
const position = (places: readonly number[], most: number) =>
  some(places, most).map((list) => `;BYSETPOS=${list.join(',')}`);
const plainDays = some(days, 7).map((list) => `;BYDAY=${list.join(',')}`);
const positions = fc.oneof(
  join(plainDays, fc.oneof(position([1, 2, 3, 4], 2), position([-1, -2, -4], 2))),
  join(fc.oneof(dates, ordinals, join(plainDays, dates)), position([1, 2, 3, -1], 1)),
);

/** Every shape of the grammar of a series. */
const rules = fc.oneof(
  join(freq('DAILY'), months, weekdays, optional('BYMONTHDAY', monthDays), ends),
  join(freq('WEEKLY'), weekdays, weekStart, months, ends),
  join(freq('MONTHLY'), months, optional('BYDAY', ordinalDays), ends),
  join(freq('MONTHLY'), months, weekdays, optional('BYMONTHDAY', monthDays), ends),
  join(freq('MONTHLY'), ordinals, dates, ends),
  join(freq('MONTHLY'), months, positions, ends),
  join(freq('YEARLY'), months, weekdays, ends),
  join(freq('YEARLY'), inMonths, optional('BYDAY', ordinalDays), ends),
  join(freq('YEARLY'), inMonths, fc.oneof(weekdays, ordinals), dates, ends),
);

// A lifetime is enough to see a difference, and rare patterns would be followed for thousands of years.
const LAST = Temporal.PlainDateTime.from('2124-12-31T23:59:59');

function ours(text: string, start: Temporal.PlainDateTime): string[] {
  const rule = parseRule(text);
  if (!rule.ok) return rule.refusal.refusal === 'never_happens' ? [] : [rule.refusal.refusal];
  const dates = expand({
    rule: rule.value,
    startLocal: start,
    rdates: [],
    exdates: [],
    until: LAST,
    limit: 25,
    holidayPolicy: 'none',
    holidayRegion: null,
  });
  return dates.ok ? dates.value.map(({ originalStart }) => written(originalStart)) : [];
}

const written = (local: Temporal.PlainDateTime): string =>
  local.toString({ smallestUnit: 'second' });

function theirs(text: string, start: Temporal.PlainDateTime): string[] {
  const { until, ...options } = RRule.parseString(text);
  const dtstart = new Date(`${written(start)}Z`);
  return new RRule({ ...options, dtstart, until: until ?? new Date(`${written(LAST)}Z`) })
    .all((_date, index) => index < 25)
    .map((date) => date.toISOString().slice(0, 19));
}

/** rrule-temporal, where our own arithmetic takes its place: those of a few years, for it is slow. */
function expectThird(text: string, start: Temporal.PlainDateTime, got: readonly string[]): void {
  const rule = parseRule(text);
  if (!rule.ok || !isByDays(rule.value)) return;
  const horizon = start.add({ months: rule.value.frequency === 'DAILY' ? 4 : 36 });
  const until =
    rule.value.until?.kind === 'instant' ? toLocal(rule.value.until.instant, 'UTC') : LAST;
  const last = Temporal.PlainDateTime.compare(until, horizon) < 0 ? until : horizon;
  const found: string[] = [];
  rruleTemporalEngine.walk({ rule: rule.value, start, last, most: 25 }, (local) => {
    found.push(written(local));
    return found.length < 25;
  });
  expect(found).toEqual(got.filter((date) => date <= written(last)));
}

const COUNT = Number(process.env['RECURRENCE_RULES'] ?? 300);
const starts = fc
  .integer({ min: 0, max: 1500 })
  .map((n) => Temporal.PlainDateTime.from('2024-01-01T07:30').add({ days: n }));

describe('against two other engines', () => {
  it(
    `gives the same first 25 dates for ${COUNT} generated rules`,
    () => {
      let dated = 0;
      let empty = 0;
      fc.assert(
        fc.property(rules, starts, (text, from) => {
          const saved = parseSeriesRule(text);
          expect(saved.ok || saved.refusal.refusal).toEqual(saved.ok || 'never_happens');
          const got = ours(text, from);
          // The peer looks for a date that never comes up to the year 9999: one such rule in eight is enough.
          if (got.length === 0 && (empty += 1) % 8 !== 1) return;
          expect(got).toEqual(theirs(text, from));
          expectThird(text, from, got);
          if (got.length > 0) dated += 1;
        }),
        { numRuns: COUNT },
      );
      // Mostly rules with dates: two engines that agree on nothing prove little.
      expect(dated).toBeGreaterThan(COUNT / 2);
    },
    60_000 + 600 * COUNT,
  );
});

describe('the comparison itself', () => {
  it('notices a start that is one day off', () => {
    const start = Temporal.PlainDateTime.from('2026-11-20T07:30');
    const text = 'FREQ=WEEKLY;INTERVAL=2;COUNT=5';
    expect(ours(text, start)).not.toEqual(theirs(text, start.add({ days: 1 })));
  });
});

describe('properties of any rule', () => {
  it('is read back from what it is written as, and its dates ascend from the start, each once', () => {
    fc.assert(
      fc.property(rules, (text) => {
        const rule = parseRule(text);
        if (!rule.ok) return;
        expect(parseRule(formatRule(rule.value))).toEqual(rule);
        const from = Temporal.PlainDateTime.from('2026-11-20T07:00');
        const got = ours(text, from);
        expect(got).toEqual([...new Set(got)].sort());
        expect(got.every((date) => date >= '2026-11-20T07:00:00')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

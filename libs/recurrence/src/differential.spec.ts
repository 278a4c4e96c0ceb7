import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import rruleLibrary from 'rrule';
import { expand, formatRule, parseRule, Temporal } from './index';

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

const rules = fc.oneof(
  join(freq('DAILY'), months, optional('BYDAY', some(days)), ends),
  join(freq('WEEKLY'), optional('BYDAY', some(days)), weekStart, months, ends),
  join(freq('MONTHLY'), months, optional('BYDAY', ordinalDays), ends),
  join(freq('MONTHLY'), optional('BYDAY', some(days)), optional('BYMONTHDAY', monthDays), ends),
  join(
    freq('MONTHLY'),
    some(days, 5).map((d) => `;BYDAY=${d.join(',')}`),
    fc.constantFrom(';BYSETPOS=1', ';BYSETPOS=-1', ';BYSETPOS=2'),
    ends,
  ),
  join(
    freq('YEARLY'),
    some(numbers(1, 12), 2).map((m) => `;BYMONTH=${m.join(',')}`),
    optional('BYDAY', ordinalDays),
    ends,
  ),
  join(
    freq('YEARLY'),
    some(numbers(1, 12), 2).map((m) => `;BYMONTH=${m.join(',')}`),
    monthDays.map((d) => `;BYMONTHDAY=${d.join(',')}`),
    ends,
  ),
);

function ours(text: string, start: Temporal.PlainDateTime): string[] {
  const rule = parseRule(text);
  if (!rule.ok) return rule.refusal.refusal === 'never_happens' ? [] : [rule.refusal.refusal];
  const dates = expand({
    rule: rule.value,
    startLocal: start,
    rdates: [],
    exdates: [],
    limit: 25,
    holidayPolicy: 'none',
    holidayRegion: null,
  });
  return dates.ok
    ? dates.value.map((date) => date.originalStart.toString({ smallestUnit: 'second' }))
    : [];
}

function theirs(text: string, start: Temporal.PlainDateTime): string[] {
  const options = RRule.parseString(text);
  const dtstart = new Date(`${start.toString({ smallestUnit: 'second' })}Z`);
  return new RRule({ ...options, dtstart })
    .all((_date, index) => index < 25)
    .map((date) => date.toISOString().slice(0, 19));
}

describe('against a second engine', () => {
  it('gives the same first 25 dates for 300 generated rules', () => {
    const start = fc
      .integer({ min: 0, max: 1500 })
      .map((n) => Temporal.PlainDateTime.from('2024-01-01T07:30').add({ days: n }));
    fc.assert(
      fc.property(rules, start, (text, from) => {
        expect(ours(text, from)).toEqual(theirs(text, from));
      }),
      { numRuns: 300 },
    );
  });
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

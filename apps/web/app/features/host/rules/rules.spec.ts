import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { readForm } from '../../../forms/form.server';
import { buildRule } from './build-rule';
import { readRule } from './read-rule';
import {
  byPlace,
  type EditedRule,
  type Frequency,
  ORDINALS,
  type Pick,
  WEEKDAYS,
  weekdaySet,
} from './rule';
import { checkEnding, editedRule, ruleFields, typedMonthDays } from './rule-shape';
import { ruleValues } from './rule-values';

const some = <Item>(items: readonly Item[]) =>
  fc.subarray([...items], { minLength: 1 }).map((list) => list);
const places = (items: readonly number[]) => some(items).map((list) => [...list].sort(byPlace));
const numbers = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const weekdays = some(WEEKDAYS).map((days) => weekdaySet(days));
const months = fc.oneof(fc.constant<number[]>([]), places(numbers(12)));
const ending: fc.Arbitrary<EditedRule['ending']> = fc.oneof(
  fc.constant({ kind: 'never' } as const),
  fc.integer({ min: 1, max: 520 }).map((count) => ({ kind: 'count', count }) as const),
  fc.constantFrom('2027-06-30', '2028-02-29').map((day) => ({ kind: 'until', day }) as const),
);

/** Every rule that the editor can hold: the grammar of a series without its rare corners. */
const rules: fc.Arbitrary<EditedRule> = fc
  .tuple(
    fc.constantFrom<Frequency>('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    fc.constantFrom<Pick>('same', 'monthday', 'nth', 'position', 'each'),
    fc.record({
      interval: fc.integer({ min: 1, max: 99 }),
      weekdays,
      ordinals: places(ORDINALS),
      monthDays: places([...numbers(31), -1, -2, -31]),
      months,
      ending,
      weekStart: fc.constantFrom('MO' as const, 'SU' as const, null),
    }),
  )
  .map(([frequency, wanted, rest]) => {
    const spans = frequency === 'MONTHLY' || frequency === 'YEARLY';
    const pick = !spans ? 'same' : frequency === 'YEARLY' && wanted === 'position' ? 'nth' : wanted;
    const byWeekday = pick === 'nth' || pick === 'position' || pick === 'each';
    const needsMonths = frequency === 'YEARLY' && pick !== 'same' && rest.months.length === 0;
    return {
      ...rest,
      frequency,
      pick,
      weekdays: frequency === 'WEEKLY' || byWeekday ? rest.weekdays : [],
      ordinals: pick === 'nth' || pick === 'position' ? rest.ordinals : [],
      monthDays: pick === 'monthday' ? rest.monthDays : [],
      months: needsMonths ? [4] : rest.months,
    };
  });

const first = { weekday: 'FR', nth: 3, monthday: 20, month: 11 } as const;
const shape = z.object(ruleFields).superRefine(checkEnding);

function sent(values: ReturnType<typeof ruleValues>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
  return form;
}

describe('the editor of a rule', () => {
  it('reads back every rule that it builds', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(readRule(buildRule(rule))).toEqual(rule);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same rule after a round through its form', () => {
    fc.assert(
      fc.property(rules, fc.constantFrom('末日', 'last'), (rule, last) => {
        const submission = readForm(sent(ruleValues(rule, last)), shape);
        if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error));
        expect(editedRule(submission.value, first)).toEqual(rule);
      }),
      { numRuns: 200 },
    );
  });

  it('reads what other programs write: prefix, small letters, another order', () => {
    expect(readRule('RRULE:BYDAY=-1FR,3FR;INTERVAL=1;FREQ=MONTHLY')).toMatchObject({
      pick: 'nth',
      weekdays: ['FR'],
      ordinals: [3, -1],
    });
    expect(readRule('freq=weekly;byday=fr,mo')).toMatchObject({ weekdays: ['MO', 'FR'] });
    expect(readRule('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1')).toMatchObject({
      pick: 'position',
      ordinals: [-1],
    });
  });

  it.each([
    ['the 1st Monday and the 3rd Friday', 'FREQ=MONTHLY;BYDAY=1MO,3FR'],
    ['Friday the 13th', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13'],
    ['every third day that is a Friday', 'FREQ=DAILY;INTERVAL=3;BYDAY=FR'],
    ['an end at a time of day', 'FREQ=WEEKLY;UNTIL=20270630T150000Z'],
    ['both kinds of end', 'FREQ=WEEKLY;COUNT=3;UNTIL=20270630'],
    ['a day that there is not', 'FREQ=WEEKLY;UNTIL=20270231'],
    ['a part of no editor', 'FREQ=YEARLY;BYWEEKNO=20'],
    ['no rule at all', 'every Friday'],
    ['a part twice', 'FREQ=WEEKLY;FREQ=DAILY'],
  ])('leaves %s alone', (_, rrule) => {
    expect(readRule(rrule)).toBeNull();
  });

  it('fills what is left open from the first date', () => {
    const open = { ordinal: [], month: [], monthDays: [] };
    const built = (form: object) => buildRule(editedRule({ ...open, ...form }, first));
    expect(built({})).toBe('FREQ=MONTHLY;BYDAY=3FR');
    expect(built({ freq: 'YEARLY', pick: 'monthday' })).toBe(
      'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20',
    );
    expect(built({ freq: 'WEEKLY', interval: 3 })).toBe('FREQ=WEEKLY;INTERVAL=3;BYDAY=FR');
  });

  it('wants the end that was chosen', () => {
    const form = new FormData();
    form.append('ends', 'until');
    expect(readForm(form, shape).reply().error).toEqual({ until: ['required'] });
  });

  it('reads the days of a month as people type them', () => {
    expect(typedMonthDays('15日、１、末日')).toEqual([1, 15, -1]);
    expect(typedMonthDays('10, last')).toEqual([10, -1]);
    expect(typedMonthDays('')).toEqual([]);
    expect(typedMonthDays('32')).toBeNull();
    expect(typedMonthDays('soon')).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatRule, parseRule } from './index';

const refusal = (rrule: string): string => {
  const parsed = parseRule(rrule);
  return parsed.ok ? 'accepted' : parsed.refusal.refusal;
};

describe('reading a rule', () => {
  it('takes it with the prefix and without, in any order and case, and writes it one way', () => {
    for (const text of ['RRULE:BYDAY=3fr;FREQ=MONTHLY', ' freq=monthly;interval=1;byday=+3FR; ']) {
      const parsed = parseRule(text);
      expect(parsed.ok && formatRule(parsed.value)).toBe('FREQ=MONTHLY;BYDAY=3FR');
    }
  });

  it.each([
    ['', 'malformed'],
    ['hello', 'malformed'],
    ['INTERVAL=2', 'frequency_missing'],
    ['FREQ=FORTNIGHTLY', 'bad_value'],
    ['FREQ=DAILY;INTERVAL=0', 'bad_value'],
    ['FREQ=DAILY;COUNT=-1', 'bad_value'],
    ['FREQ=DAILY;UNTIL=20260230', 'bad_value'],
    ['FREQ=DAILY;FREQ=WEEKLY', 'repeated_part'],
    ['FREQ=DAILY;COLOUR=RED', 'unknown_part'],
    ['FREQ=DAILY;__PROTO__=1', 'unknown_part'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'never_happens'],
    ['FREQ=MONTHLY;BYMONTH=4,6;BYMONTHDAY=31', 'never_happens'],
    ['FREQ=MONTHLY;BYDAY=2TH;BYMONTHDAY=1', 'never_happens'],
    ['FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=2', 'never_happens'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYMONTH=12', 'never_happens'],
    ['FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30', 'never_happens'],
    ['FREQ=DAILY;SKIP=FORWARD', 'not_supported'],
    [`FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(2000)}1`, 'too_long'],
    ['x'.repeat(100_000), 'too_long'],
  ])('refuses %.60j: %s', (rrule, reason) => expect(refusal(rrule)).toBe(reason));

  it.each(['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'FREQ=MONTHLY;BYDAY=5WE', 'FREQ=HOURLY'])(
    'accepts what is rare or fine, but happens: %s',
    (rrule) => expect(refusal(rrule)).toBe('accepted'),
  );

  it('refuses garbage and never throws', () => {
    const names = ['FREQ', 'BYDAY', 'BYMONTH', 'BYSETPOS', 'UNTIL', 'COUNT', 'BYWEEKNO', 'X'];
    const values = ['DAILY', 'YEARLY', '30', '-31', '2', '5FR', '99999999999', 'MO,', '20260101T'];
    const part = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...values));
    const almost = fc.array(part, { maxLength: 6 }).map((parts) => parts.map((p) => p.join('=')));
    const garbage = fc.oneof(
      fc.string({ maxLength: 200 }),
      almost.map((parts) => parts.join(';')),
    );
    fc.assert(
      fc.property(garbage, (text) => {
        const parsed = parseRule(text);
        if (!parsed.ok) expect(parsed.refusal.field).toBe('rrule');
      }),
      { numRuns: 1000 },
    );
  });
});

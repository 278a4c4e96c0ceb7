import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { parseSchedule, type RawSchedule } from './schedule';

const now = Temporal.Instant.from('2026-11-01T00:00:00Z');
const at = (text: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(text);
const friday: RawSchedule = {
  rrule: 'FREQ=WEEKLY;BYDAY=FR',
  startLocal: at('2026-11-06T07:00:00'),
  holidayPolicy: 'none',
};
// Through JSON: matchers see no difference between two Temporal objects.
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
const parse = (changes: Partial<RawSchedule> = {}) =>
  plain(parseSchedule({ ...friday, ...changes }, 'Asia/Tokyo', now));
const days = (count: number) =>
  Array.from({ length: count }, (_, day) => at('2026-12-01T19:00:00').add({ days: day }));

describe('parseSchedule', () => {
  it('leaves out the skipped dates of a rule, each named once', () => {
    const skipped = at('2026-11-13T07:00:00');
    expect(parse({ skippedDates: [skipped, skipped] })).toMatchObject({
      value: { schedule: { skipped: ['2026-11-13T07:00:00'] } },
    });
  });

  it('takes 1,000 chosen dates, and names the field of the 1,001st', () => {
    expect(parse({ rrule: null, dates: days(1_000) })).toMatchObject({
      ok: true,
      value: { schedule: { rule: null } },
    });
    expect(parse({ rrule: null, dates: days(1_001) })).toMatchObject({
      refusal: { field: 'dates', reason: 'too_many', limit: 1_000 },
    });
    expect(parse({ skippedDates: days(1_001) })).toMatchObject({
      refusal: { field: 'skippedDates', reason: 'too_many', limit: 1_000 },
    });
  });

  it('chooses what is not skipped where there is no rule, and something must be left', () => {
    const [first, second] = days(2) as [Temporal.PlainDateTime, Temporal.PlainDateTime];
    const chosen = { rrule: null, startLocal: first, dates: [second] };
    expect(parse({ ...chosen, skippedDates: [first] })).toMatchObject({
      value: { schedule: { startLocal: '2026-12-02T19:00:00', extra: [], skipped: [] } },
    });
    expect(parse({ ...chosen, skippedDates: [first, second] })).toMatchObject({
      refusal: { field: 'dates', reason: 'required' },
    });
  });

  it('refuses a date that has passed by its field', () => {
    expect(parse({ dates: [at('2026-10-31T07:00:00')] })).toMatchObject({
      refusal: { field: 'dates', reason: 'in_the_past' },
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSeriesRule, preview } from './index';

const COUNT = Number(process.env['GARBAGE_RULES'] ?? 500);
// Only to say so in a run of many: nothing is asserted about time.
const SLOW_MS = 200;

const parts = [
  'FREQ',
  'INTERVAL',
  'COUNT',
  'UNTIL',
  'BYDAY',
  'BYMONTHDAY',
  'BYMONTH',
  'BYSETPOS',
  'BYYEARDAY',
  'BYWEEKNO',
  'BYHOUR',
  'BYMINUTE',
  'BYSECOND',
  'WKST',
  'RSCALE',
  'SKIP',
  'X-RULE',
];
const values = fc.oneof(
  fc.constantFrom('SECONDLY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'daily', 'NEVER'),
  fc.constantFrom('MO', '5FR', '-53SU', '1MO,TU', 'MO,TU,WE,TH,FR,SA,SU', '0MO', 'XX', 'MO,'),
  fc.constantFrom('20260230', '20270101', '20270101T000000Z', '99991231T235959Z', 'CHINESE'),
  fc.constantFrom('HEBREW', 'GREGORIAN', 'FORWARD', 'OMIT', '5L', '', '=', ';', '１', '1e3', '0x1'),
  fc.integer({ min: -400, max: 400 }).map(String),
  fc.constantFrom('999999999', '-1', '0', '99999999999999999999', '13', '29,30,31', '366,-366'),
  fc.array(fc.integer({ min: -366, max: 366 }), { maxLength: 60 }).map((list) => list.join(',')),
);
const frequency = fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY', 'SECONDLY');
const pairs = fc.array(fc.tuple(fc.constantFrom(...parts), values), { maxLength: 6 });
const rules = fc.oneof(
  { weight: 1, arbitrary: fc.string({ maxLength: 200, unit: 'grapheme' }) },
  {
    weight: 1,
    arbitrary: fc.string({ minLength: 1, maxLength: 9 }).map((text) => text.repeat(20_000)),
  },
  { weight: 3, arbitrary: pairs.map((list) => list.map((pair) => pair.join('=')).join(';')) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(frequency, pairs)
      .map(([freq, list]) => [`FREQ=${freq}`, ...list.map((pair) => pair.join('='))].join(';')),
  },
);

const ask = (rrule: string) =>
  preview({ rrule, startLocal: '2026-11-20T07:30:00', timeZone: 'Europe/Zurich', limit: 60 });

describe(`${COUNT} rules that are hardly any`, () => {
  it(
    'are refused with field and reason, or answered with dates that ascend from the start, never thrown at',
    () => {
      const slow: string[] = [];
      let refused = 0;
      const timed = <T>(rrule: string, work: () => T): T => {
        const began = process.cpuUsage();
        const answer = work();
        const { user, system } = process.cpuUsage(began);
        const millis = (user + system) / 1000;
        if (millis > SLOW_MS) slow.push(`${millis.toFixed(0)} ms ${rrule.slice(0, 150)}`);
        return answer;
      };
      fc.assert(
        fc.property(rules, (rrule) => {
          const saved = timed(rrule, () => parseSeriesRule(rrule));
          if (!saved.ok) expect(saved.refusal).toMatchObject({ field: 'rrule' });
          const answer = timed(rrule, () => ask(rrule));
          if (!answer.ok) {
            refused += 1;
            expect(answer.refusal).toMatchObject({ code: 'RULE_REFUSED', field: 'rrule' });
            return;
          }
          const dates = answer.value.occurrences.map(({ startsAtUtc }) => startsAtUtc);
          expect(dates).toEqual([...new Set(dates)].sort());
          expect(dates.length).toBeLessThanOrEqual(60);
        }),
        { numRuns: COUNT },
      );
      expect(refused).toBeGreaterThan(COUNT / 3);
      expect(refused).toBeLessThan(COUNT);
      if (COUNT > 500) {
        console.log(
          `${COUNT} rules, ${refused} refused, ${slow.length} over ${SLOW_MS} ms of work\n${slow.join('\n')}`,
        );
      }
    },
    60_000 + 400 * COUNT,
  );
});

import { describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { describeRule, parseSeriesRule, Temporal } from './index';

const PAGE = new URL('../../../docs/recurrence-sentences.md', import.meta.url);
const WRITE = process.env['WRITE_SENTENCES'] === '1';

/** Start, rule: what clubs do, and every corner of the grammar. */
const SAMPLES: readonly (readonly [string, string | null])[] = [
  ['2026-11-20T07:00', 'FREQ=MONTHLY;BYDAY=3FR'],
  ['2026-11-25T19:30', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
  ['2026-11-20T07:00', 'FREQ=WEEKLY'],
  ['2026-11-23T12:10', 'FREQ=WEEKLY;BYDAY=MO,TH'],
  ['2026-11-20T06:30', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['2026-11-20T06:30', 'FREQ=DAILY'],
  ['2026-11-20T21:00', 'FREQ=DAILY;INTERVAL=2;COUNT=10'],
  ['2026-11-21T09:00', 'FREQ=DAILY;BYDAY=SA,SU'],
  ['2027-08-01T06:30', 'FREQ=DAILY;BYMONTH=8'],
  ['2026-12-01T08:00', 'FREQ=DAILY;BYMONTHDAY=1,15'],
  ['2026-11-20T08:00', 'FREQ=DAILY;INTERVAL=2;BYDAY=MO,FR'],
  ['2026-11-20T08:00', 'FREQ=DAILY;INTERVAL=3;BYMONTHDAY=1,15'],
  ['2026-11-20T18:00', 'FREQ=WEEKLY;INTERVAL=3;BYDAY=FR;UNTIL=20270630'],
  ['2026-11-23T08:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR'],
  ['2027-04-04T10:00', 'FREQ=WEEKLY;BYMONTH=4,5;BYDAY=SU;WKST=SU'],
  ['2026-11-06T19:00', 'FREQ=MONTHLY;BYDAY=1FR,3FR'],
  ['2026-12-07T19:00', 'FREQ=MONTHLY;BYDAY=1MO,3WE'],
  ['2026-11-27T19:00', 'FREQ=MONTHLY;BYDAY=-1FR'],
  ['2026-11-20T19:00', 'FREQ=MONTHLY;BYDAY=-2FR'],
  ['2026-12-30T19:00', 'FREQ=MONTHLY;BYDAY=5WE'],
  ['2026-12-05T10:00', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=1SA'],
  ['2026-11-20T13:00', 'FREQ=MONTHLY'],
  ['2026-12-10T18:30', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10'],
  ['2026-11-30T18:30', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['2026-12-01T18:30', 'FREQ=MONTHLY;BYMONTHDAY=1,15,-1'],
  ['2026-11-26T18:30', 'FREQ=MONTHLY;BYMONTHDAY=-5'],
  ['2027-08-13T23:00', 'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR'],
  ['2026-11-30T17:00', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
  ['2026-12-01T09:00', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1'],
  ['2026-12-05T09:00', 'FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1'],
  ['2026-12-03T09:00', 'FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=2'],
  ['2026-11-30T09:00', 'FREQ=MONTHLY;BYMONTHDAY=10,20,30;BYSETPOS=-1'],
  ['2027-01-15T19:00', 'FREQ=MONTHLY;BYMONTH=1,7;BYDAY=3FR'],
  ['2026-11-20T19:00', 'FREQ=YEARLY'],
  ['2028-02-29T10:00', 'FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29'],
  ['2027-03-31T17:00', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1'],
  ['2027-04-11T10:00', 'FREQ=YEARLY;BYMONTH=4,10;BYDAY=2SU'],
  ['2027-05-02T10:00', 'FREQ=YEARLY;BYMONTH=5;BYDAY=SU'],
  ['2027-05-02T10:00', 'FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYDAY=SU;COUNT=1'],
  ['2026-12-05T10:00', null],
];

const HEAD = `# What a rule is called

Forty rules as people read them, Japanese and English. Written by \`libs/recurrence/src/sentences.spec.ts\`,
which fails when the code says something else (\`WRITE_SENTENCES=1\` writes the page anew).
`;

function page(): string {
  const lines = SAMPLES.map(([start, rrule], index) => {
    const startLocal = Temporal.PlainDateTime.from(start);
    const parsed = rrule === null ? null : parseSeriesRule(rrule);
    if (parsed && !parsed.ok) throw new Error(`${rrule}: ${parsed.refusal.refusal}`);
    const [ja, en] = (['ja', 'en'] as const).map((locale) =>
      describeRule(parsed?.value ?? null, startLocal, locale),
    );
    const number = `${index + 1}. `;
    const indent = ' '.repeat(number.length);
    const title = `${number}\`${rrule ?? 'no rule'}\` from ${start.replace('T', ' ')}`;
    return `${title}\n\n${indent}${ja}\n\n${indent}${en}\n`;
  });
  return [HEAD, ...lines].join('\n');
}

describe('the page of forty sentences', () => {
  it('says what the code says', () => {
    expect(SAMPLES).toHaveLength(40);
    if (WRITE) writeFileSync(PAGE, page());
    expect(readFileSync(PAGE, 'utf8')).toBe(page());
  });

  it('has no two rules in the same words, and none that is only quoted', () => {
    const said = page()
      .split('\n')
      .filter((line) => line.startsWith('   '));
    expect(new Set(said).size).toBe(80);
    expect(page()).not.toMatch(/くり返しの指定どおり|As the rule says|\{|undefined/);
  });
});

import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from './index';

/** Cases from the public suites of other libraries with their authors' own dates; kept outside the project. */
interface Case {
  readonly id: string;
  readonly dtstart: string;
  readonly tzid: string;
  readonly lines: readonly string[];
  readonly mode: 'all' | 'first' | 'range' | 'pred';
  readonly expect: readonly string[];
  readonly end?: string;
  readonly pred?: {
    readonly n?: number;
    readonly inf?: boolean;
    readonly last?: string;
    readonly until?: string;
    readonly Months?: readonly number[];
    readonly Monthdays?: readonly number[];
    readonly Weekdays?: readonly number[];
  };
}

const folder = process.env['CORPUS_DIR'];
const file = folder ? join(folder, 'recurrence-corpus.jsonl') : null;

const basicToIso = (text: string): string =>
  `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}T` +
  (text.length > 8
    ? `${text.slice(9, 11)}:${text.slice(11, 13)}:${text.slice(13, 15)}`
    : '00:00:00');

const listed = (lines: readonly string[], name: string): string[] =>
  lines
    .filter((line) => line.startsWith(name))
    .flatMap((line) => line.slice(line.indexOf(':') + 1).split(','));

function datesOf(one: Case, limit: number): readonly string[] {
  const rule = one.lines.find((line) => line.startsWith('RRULE'));
  const answer = preview({
    rrule: rule ?? null,
    startLocal: basicToIso(one.dtstart),
    timeZone: one.tzid === 'floating' ? 'UTC' : one.tzid,
    rdates: listed(one.lines, 'RDATE'),
    exdates: listed(one.lines, 'EXDATE'),
    limit,
  });
  if (!answer.ok) throw new Error(`${one.id}: ${JSON.stringify(answer.refusal)}`);
  return answer.value.occurrences.map((occurrence) => occurrence.startsAtLocal);
}

function expectPredicate(one: Case): void {
  const { n, inf, last, until, Months, Monthdays, Weekdays } = one.pred ?? {};
  const got = datesOf(one, 1000);
  if (n !== undefined) expect(got).toHaveLength(n);
  if (inf) expect(got.length).toBeGreaterThan(100);
  if (last) expect(got.at(-1)).toBe(basicToIso(last));
  if (until && !until.endsWith('Z')) {
    const bound =
      until.length === 8 ? `${basicToIso(until).slice(0, 10)}T23:59:59` : basicToIso(until);
    expect(got.filter((date) => date > bound)).toEqual([]);
  }
  const off = got.filter((date) => {
    const day = new Date(`${date}Z`);
    return (
      Months?.includes(day.getUTCMonth() + 1) === false ||
      Monthdays?.includes(day.getUTCDate()) === false ||
      Weekdays?.includes(day.getUTCDay() + 1) === false
    );
  });
  expect(off).toEqual([]);
}

function check(one: Case): void {
  const expected = one.expect.map(basicToIso);
  if (one.mode === 'pred') return expectPredicate(one);
  if (one.mode === 'all') return expect(datesOf(one, 1000)).toEqual(expected);
  if (one.mode === 'first') return expect(datesOf(one, expected.length)).toEqual(expected);
  const end = basicToIso(one.end ?? '');
  return expect(datesOf(one, 1000).filter((date) => date <= end)).toEqual(expected);
}

if (!file || !existsSync(file)) {
  describe('the corpus of other libraries', () => {
    it.skip('is absent: set CORPUS_DIR to the folder of recurrence-corpus.jsonl to run it', () => {});
  });
} else {
  const cases = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
  describe(`the corpus of other libraries, ${cases.length} cases`, () => {
    it.each(cases.map((one, index) => ({ name: `${index + 1} ${one.id}`, one })))(
      'gives the dates of $name',
      ({ one }) => check(one),
    );
  });
}

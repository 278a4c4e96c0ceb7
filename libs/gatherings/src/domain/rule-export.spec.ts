import { describe, expect, it } from '@jest/globals';
import { formatRule, Temporal } from '@asaza/recurrence';
import { exportRules } from './rule-export';
import type { OccurrenceFacts } from './occurrence';
import { aSeries, aVersion, datesOfSeries } from './series.factory';

const weekly = aSeries();
const dates = datesOfSeries(weekly, 6);
const said = (series = weekly, of: readonly OccurrenceFacts[] = dates, openEnded = true) => {
  const { said: rules, single } = exportRules(series, of, openEnded);
  return {
    rules: rules.map(({ rule, start, excluded, differing }) => ({
      rule: formatRule(rule),
      start: String(start),
      excluded: excluded.map(String),
      differing: differing.map(({ number }) => number),
    })),
    single: single.map(({ number }) => number),
  };
};
const changed = (index: number, change: Partial<OccurrenceFacts>): OccurrenceFacts[] =>
  dates.map((facts, at) => (at === index ? { ...facts, ...change } : facts));

describe('a series as its rule', () => {
  it('is the rule itself while nothing differs', () => {
    expect(said()).toEqual({
      rules: [
        {
          rule: 'FREQ=WEEKLY;BYDAY=FR',
          start: '2026-11-20T07:00:00',
          excluded: [],
          differing: [],
        },
      ],
      single: [],
    });
  });

  it('ends with the last date made where more than the rule decides on what follows', () => {
    expect(said(weekly, dates, false).rules[0]?.rule).toBe(
      'FREQ=WEEKLY;UNTIL=20261224T220000Z;BYDAY=FR',
    );
  });

  it('leaves out dates that are not there, and those that count for nothing', () => {
    const left = changed(2, { status: 'cancelled', skipped: true }).filter((_, at) => at !== 3);
    expect(said(weekly, left).rules[0]?.excluded).toEqual([
      '2026-12-04T07:00:00',
      '2026-12-11T07:00:00',
    ]);
  });

  it('names what differs: moved, off, with a theme or own values', () => {
    const localStart = Temporal.PlainDateTime.from('2026-11-28T09:00:00');
    expect(said(weekly, changed(1, { localStart })).rules[0]?.differing).toEqual([2]);
    expect(said(weekly, changed(1, { status: 'cancelled' })).rules[0]?.differing).toEqual([2]);
    expect(said(weekly, changed(1, { own: ['venue'] })).rules[0]?.differing).toEqual([2]);
    const subtitle = { ja: '特別編', en: null };
    expect(said(weekly, changed(1, { subtitle })).rules[0]?.differing).toEqual([2]);
  });

  it('starts with a date that takes place, in the rhythm of the rule', () => {
    const biweekly = aSeries({
      rules: [aVersion('FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '2026-11-20T07:00:00')],
    });
    const all = datesOfSeries(biweekly, 5);
    expect(said(biweekly, all.slice(1)).rules[0]).toMatchObject({
      start: '2026-12-04T07:00:00',
      excluded: [],
    });
  });

  it('says each version up to where the next begins, and counts as an end', () => {
    const two = aSeries({
      rules: [
        aVersion('FREQ=WEEKLY;BYDAY=WE;COUNT=50', '2026-11-18T07:00:00'),
        aVersion('FREQ=WEEKLY;BYDAY=TH', '2026-12-10T07:00:00'),
      ],
    });
    expect(said(two, datesOfSeries(two, 5)).rules.map(({ rule }) => rule)).toEqual([
      'FREQ=WEEKLY;UNTIL=20261208T220000Z;BYDAY=WE',
      'FREQ=WEEKLY;BYDAY=TH',
    ]);
  });

  it('lists one by one what no rule gives, and what a rule cannot say to every reader', () => {
    const chosen = aSeries({ rules: [aVersion(null, '2026-11-20T07:00:00')] });
    expect(said(chosen, dates)).toEqual({ rules: [], single: [1, 2, 3, 4, 5, 6] });
    const beside = Temporal.PlainDateTime.from('2026-12-01T07:00:00');
    const extra = { ...dates[0]!, number: 7, ruleStart: beside, localStart: beside };
    expect(said(weekly, [...dates, extra]).single).toEqual([7]);
    // 02:30 is no moment on 14 March 2027 in New York.
    const gap = aSeries({
      tzid: 'America/New_York',
      rules: [aVersion('FREQ=WEEKLY;BYDAY=SU', '2027-03-07T02:30:00')],
    });
    expect(said(gap, datesOfSeries(gap, 3))).toEqual({ rules: [], single: [1, 2, 3] });
  });
});

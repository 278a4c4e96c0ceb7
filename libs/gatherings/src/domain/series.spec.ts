import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { ruleInForce, sentenceOf, seriesState } from './series';
import { aSeries, aVersion } from './series.factory';

const at = (text: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(text);
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

describe('the rule in force', () => {
  const wednesdays = aVersion('FREQ=WEEKLY;BYDAY=WE', '2026-11-18T07:00:00');
  const thursdays = aVersion('FREQ=WEEKLY;BYDAY=TH', '2027-02-04T07:00:00');
  const rules = [wednesdays, thursdays];
  const inForce = (now: string, nextRuleStart: string | null) => {
    const series = { rules, nextRuleStart: nextRuleStart === null ? null : at(nextRuleStart) };
    const { current, next } = ruleInForce(series, at(now));
    return [current.rrule, next?.rrule ?? null];
  };

  it('is the one that the next meeting follows, and the next one is coming', () => {
    expect(inForce('2026-12-01T00:00:00', '2026-12-02T07:00:00')).toEqual([
      'FREQ=WEEKLY;BYDAY=WE',
      'FREQ=WEEKLY;BYDAY=TH',
    ]);
  });

  it('is the new one as soon as the last date of the old one has begun', () => {
    expect(inForce('2027-01-28T00:00:00', '2027-02-04T07:00:00')).toEqual([
      'FREQ=WEEKLY;BYDAY=TH',
      null,
    ]);
  });

  it('is the first before the series begins, and the last when no date is to come', () => {
    expect(inForce('2026-11-01T00:00:00', null)[0]).toBe('FREQ=WEEKLY;BYDAY=WE');
    expect(inForce('2030-01-01T00:00:00', null)).toEqual(['FREQ=WEEKLY;BYDAY=TH', null]);
  });

  it('is said in words', () => {
    expect(sentenceOf(thursdays, 'Asia/Tokyo', 'ja')).toContain('木曜');
    expect(sentenceOf(thursdays, 'Asia/Tokyo', 'en')).toContain('Thursday');
  });
});

describe('whether a series goes on', () => {
  const series = aSeries({ pausedFrom: day('2027-01-01'), pausedUntil: day('2027-01-31') });
  it.each([
    ['2026-12-31', 'active'],
    ['2027-01-01', 'paused'],
    ['2027-01-31', 'paused'],
    ['2027-02-01', 'active'],
  ])('on %s: %s', (today, state) => {
    expect(seriesState(series, day(today))).toBe(state);
  });

  it('rests until it is resumed, and ends after its last day', () => {
    const open = aSeries({ pausedFrom: day('2027-01-01') });
    expect(seriesState(open, day('2040-01-01'))).toBe('paused');
    const ended = aSeries({ endsOn: day('2027-01-31') });
    expect(seriesState(ended, day('2027-01-31'))).toBe('active');
    expect(seriesState(ended, day('2027-02-01'))).toBe('ended');
  });
});

import { describe, expect, it } from '@jest/globals';
import { parseSeriesRule } from '@asaza/recurrence';
import { Seeded } from '../measure/seeded';
import { garbageRules } from './garbage';
import { sampleSeries } from './rules';

describe('samples of the series scenario', () => {
  it('are the same for the same seed and others for another', () => {
    expect(sampleSeries(new Seeded(1), 50)).toEqual(sampleSeries(new Seeded(1), 50));
    expect(sampleSeries(new Seeded(1), 50)).not.toEqual(sampleSeries(new Seeded(2), 50));
    expect(garbageRules(new Seeded(1), 50)).toEqual(garbageRules(new Seeded(1), 50));
  });

  it('are rules that a series may have', () => {
    for (const { rrule } of sampleSeries(new Seeded(3), 300))
      expect([rrule, parseSeriesRule(rrule).ok]).toEqual([rrule, true]);
  });

  it('are mostly garbage where they should be', () => {
    const rules = garbageRules(new Seeded(4), 500);
    const refused = rules.filter((rule) => !parseSeriesRule(rule).ok);
    expect(refused.length).toBeGreaterThan(450);
    expect(rules.some((rule) => rule.length > 90_000)).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quantile, ratioOf, rounded, summaryOf } from './statistics';

describe('statistics', () => {
  it('find the middle and the tail, whatever the order', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
    expect(quantile([10, 20], 0.95)).toBeCloseTo(19.5);
    expect(summaryOf([5])).toEqual({ samples: 1, medianMs: 5, p95Ms: 5, maxMs: 5 });
  });

  it('lie between the least and the greatest, and never fall as the share grows (property)', () => {
    const samples = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(samples, share, share, (values, a, b) => {
        const [low, high] = [quantile(values, Math.min(a, b)), quantile(values, Math.max(a, b))];
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
        expect(high).toBeGreaterThanOrEqual(low - 1e-9 * Math.abs(low));
      }),
    );
  });

  it('compare pair by pair: one disturbed pair does not move the ratio', () => {
    expect(ratioOf([2, 200, 2], [1, 1, 1])).toBe(2);
    expect(() => ratioOf([1, 2], [1])).toThrow('Pairs only');
  });

  it('refuse to speak of nothing', () => {
    expect(() => summaryOf([])).toThrow('No samples');
  });

  it('claim four digits and no more', () => {
    expect(rounded(123.45678)).toBe(123.5);
    expect(rounded(0.00123456)).toBe(0.001235);
  });
});

import { describe, expect, it } from '@jest/globals';
import { minorUnits, typedAmount } from './minor-units';

describe('minorUnits', () => {
  it.each([
    ['10,000', 'JPY', 10_000],
    ['１０，０００円', 'JPY', 10_000],
    ['¥1500', 'JPY', 1500],
    ['12.5', 'USD', 1250],
    ['$12.05', 'USD', 1205],
    ['0.29', 'USD', 29],
    ['1.1', 'KWD', 1100],
  ])('reads %s of %s as %i', (typed, currency, amount) => {
    expect(minorUnits(typed, currency)).toBe(amount);
  });

  it.each([
    ['10.5', 'JPY'],
    ['1.234', 'USD'],
    ['-5', 'JPY'],
    ['1e3', 'JPY'],
    ['千円', 'JPY'],
    ['', 'JPY'],
  ])('does not take %s for money in %s', (typed, currency) => {
    expect(minorUnits(typed, currency)).toBeNull();
  });

  it('gives back what was typed', () => {
    for (const [amount, currency] of [
      [1205, 'USD'],
      [5, 'USD'],
      [1500, 'JPY'],
    ] as const)
      expect(minorUnits(typedAmount(amount, currency), currency)).toBe(amount);
  });
});

import { describe, expect, it } from '@jest/globals';
import { clockAfter, minutesBetween, plainClock } from './form-fields';

describe('the clock of a form', () => {
  it('counts minutes, and none where the end is not after the start', () => {
    expect(minutesBetween('07:00', '08:30')).toBe(90);
    expect(minutesBetween('08:30', '07:00')).toBeLessThanOrEqual(0);
  });

  it('finds the end, past midnight as well', () => {
    expect(clockAfter('07:00', 90)).toBe('08:30');
    expect(clockAfter('22:30', 150)).toBe('01:00');
    expect(plainClock('07:05')).toBe('7:05');
    expect(plainClock('17:05')).toBe('17:05');
  });
});

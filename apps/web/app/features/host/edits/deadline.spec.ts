import { describe, expect, it } from '@jest/globals';
import { instantOf, reconfirmBy } from './deadline';

const HOUR = 3_600_000;
const told = Date.parse('2026-11-01T00:00:00Z');

describe('the time to say yes again', () => {
  it.each([
    ['two days, where the new date is far', 30 * 24, 48],
    ['until a day before the start, where it is near', 60, 36],
    ['three hours at least', 25, 3],
    ['not beyond the start', 2, 2],
  ])('is %s', (_, startsIn, hours) => {
    expect(reconfirmBy(told, told + startsIn * HOUR)).toBe(told + hours * HOUR);
  });
});

describe('a wall time as an instant', () => {
  it.each([
    ['2026-11-20T07:00:00', 'Asia/Tokyo', '2026-11-19T22:00:00Z'],
    ['2026-07-01T07:00:00', 'America/New_York', '2026-07-01T11:00:00Z'],
    ['2026-12-01T07:00:00', 'America/New_York', '2026-12-01T12:00:00Z'],
    ['2026-11-20T07:00:00', 'UTC', '2026-11-20T07:00:00Z'],
  ])('%s in %s is %s', (wall, zone, instant) => {
    expect(instantOf(wall, zone)).toBe(Date.parse(instant));
  });
});

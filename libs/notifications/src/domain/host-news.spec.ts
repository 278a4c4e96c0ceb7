import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { hostHearsAt, isFew, nextDigest, parseDigestHour } from './host-news';

const at = (text: string) => Temporal.Instant.from(text);
const tokyo = { startsAt: at('2026-11-19T22:00:00Z'), tzid: 'Asia/Tokyo' };

describe('when a host hears', () => {
  it.each([
    ['answer', '2026-11-18T12:59:00Z', '2026-11-18T12:59:00Z'],
    ['answer', '2026-11-18T13:00:00Z', '2026-11-18T20:00:00Z'],
    ['answer', '2026-11-18T19:59:00Z', '2026-11-18T20:00:00Z'],
    ['answer', '2026-11-18T20:00:00Z', '2026-11-18T20:00:00Z'],
    ['cancellation', '2026-11-19T14:00:00Z', '2026-11-19T20:00:00Z'],
    ['cancellation', '2026-11-19T18:00:00Z', '2026-11-19T18:00:00Z'],
    ['answer', '2026-11-19T18:00:00Z', '2026-11-19T20:00:00Z'],
  ] as const)('%s at %s', (kind, now, expected) => {
    expect(hostHearsAt(kind, at(now), tokyo).toString()).toBe(expected);
  });

  it('the digest comes at the hour of the club, tomorrow when it has passed', () => {
    expect(nextDigest(at('2026-11-18T09:59:00Z'), 'Asia/Tokyo', 19).toString()).toBe(
      '2026-11-18T10:00:00Z',
    );
    expect(nextDigest(at('2026-11-18T10:00:00Z'), 'Asia/Tokyo', 19).toString()).toBe(
      '2026-11-19T10:00:00Z',
    );
    // The night on which clocks change.
    expect(nextDigest(at('2026-03-07T20:00:00Z'), 'America/New_York', 6).toString()).toBe(
      '2026-03-08T10:00:00Z',
    );
  });

  it('may be an hour by day only', () => {
    expect([4, 5, 21, 22, 6.5].map((hour) => parseDigestHour(hour).ok)).toEqual([
      ...[false, true, true, false, false],
    ]);
  });

  it('few seats are three of more than three', () => {
    expect(isFew({ free: 3, capacity: 20 })).toBe(true);
    expect(isFew({ free: 4, capacity: 20 })).toBe(false);
    expect(isFew({ free: 1, capacity: 3 })).toBe(false);
  });
});

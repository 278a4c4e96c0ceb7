import { describe, expect, it } from '@jest/globals';
import { formatWhen, Temporal } from './index';

const local = Temporal.PlainDateTime.from('2026-11-20T07:00');
const instant = Temporal.Instant.from('2026-11-19T22:00:00Z');

describe('a date for a reader', () => {
  it('is the same from a wall time and from its instant', () => {
    for (const when of [local, instant]) {
      expect(formatWhen(when, 'Asia/Tokyo', 'ja', 'long')).toBe('2026年11月20日(金) 7:00');
      expect(formatWhen(when, 'Asia/Tokyo', 'en', 'long')).toBe('Fri, Nov 20, 2026, 7:00 AM');
      expect(formatWhen(when, 'Asia/Tokyo', 'ja', 'short')).toBe('11/20(金) 7:00');
    }
  });

  it('shows a Tokyo morning as the evening before to a guest in New York', () => {
    expect(formatWhen(instant, 'America/New_York', 'ja', 'long')).toBe('2026年11月19日(木) 17:00');
  });

  it('writes a range with the day once, and twice when it passes midnight', () => {
    const end = local.add({ minutes: 90 });
    expect(formatWhen(local, 'Asia/Tokyo', 'ja', 'long', end)).toBe('2026年11月20日(金) 7:00–8:30');
    expect(formatWhen(local, 'Asia/Tokyo', 'ja', 'long', local.add({ hours: 18 }))).toBe(
      '2026年11月20日(金) 7:00–11/21(土) 1:00',
    );
  });

  it('uses plain spaces only, whatever the locale data hold', () => {
    expect(formatWhen(local, 'Asia/Tokyo', 'en', 'long')).not.toMatch(/[\u202f\u00a0]/);
  });
});

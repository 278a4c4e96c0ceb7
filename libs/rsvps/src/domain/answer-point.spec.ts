import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { momentOf, parsePoint, pointOf, pointText } from './answer-point';

const at = (text: string) => Temporal.PlainTime.from(text);
const start = Temporal.Instant.from('2026-11-19T22:00:00Z');

describe('a moment before the start', () => {
  it('is so many days before at a time of the clock of the date', () => {
    const point = { kind: 'day', daysBefore: 14, at: at('20:00') } as const;
    expect(momentOf(point, start, 'Asia/Tokyo').toString()).toBe('2026-11-06T11:00:00Z');
    expect(momentOf(point, start, 'America/New_York').toString()).toBe('2026-11-06T01:00:00Z');
  });

  it('keeps the clock across the change of summer time', () => {
    const point = { kind: 'day', daysBefore: 7, at: at('09:00') } as const;
    const sunday = Temporal.Instant.from('2026-10-26T08:00:00Z');
    expect(momentOf(point, sunday, 'Europe/Berlin').toString()).toBe('2026-10-19T07:00:00Z');
  });

  it('is so many minutes before', () => {
    expect(momentOf({ kind: 'before', minutes: 120 }, start, 'Asia/Tokyo').toString()).toBe(
      '2026-11-19T20:00:00Z',
    );
  });

  it.each(['14d@20:00', '0d@05:30', '120m', 'none'])('comes back from its row: %s', (text) => {
    expect(pointText(pointOf(text))).toBe(text);
  });

  it('is refused where it is half said or out of bounds', () => {
    const refused = (raw: Parameters<typeof parsePoint>[1]) => {
      const parsed = parsePoint('opens', raw);
      return parsed.ok ? parsed.value : [parsed.refusal.field, parsed.refusal.reason];
    };
    expect(refused({})).toBeNull();
    expect(refused({ daysBefore: 3 })).toEqual(['opens.at', 'required']);
    expect(refused({ at: '20:00' })).toEqual(['opens.daysBefore', 'required']);
    expect(refused({ daysBefore: 3, at: '25:00' })).toEqual(['opens.at', 'not_a_time']);
    expect(refused({ daysBefore: 367, at: '7:00' })).toEqual(['opens.daysBefore', 'too_large']);
    expect(refused({ minutesBefore: -1 })).toEqual(['opens.minutesBefore', 'too_small']);
    expect(refused({ minutesBefore: 20161 })).toEqual(['opens.minutesBefore', 'too_large']);
    expect(refused({ minutesBefore: 5, at: '7:00' })).toEqual(['opens', 'one_of_two']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { effectOnTalk, type ChangedDate } from './following';

const editedAt = Temporal.Instant.from('2026-11-11T03:00:00Z');
const standing = (local: string, tzid = 'Asia/Tokyo') => {
  const localStart = Temporal.PlainDateTime.from(local);
  return { localStart, tzid, startsAt: localStart.toZonedDateTime(tzid).toInstant() };
};
const before = standing('2026-11-20T07:00');
const moved = (to: string, tzid?: string): ChangedDate => ({
  kind: 'moved',
  before,
  after: standing(to, tzid),
});
const answered = { answeredAt: editedAt.subtract({ hours: 30 }), askedAgainAt: null };
const asked = { ...answered, askedAgainAt: editedAt.subtract({ hours: 2 }) };

describe("a speaker's yes, when the date changes", () => {
  it.each([
    ['2026-11-20T08:00', 'none'],
    ['2026-11-20T06:00', 'none'],
    ['2026-11-20T08:01', 'asked'],
    ['2026-11-20T05:59', 'asked'],
    ['2026-11-27T07:00', 'asked'],
  ] as const)('to %s: %s', (to, effect) => {
    expect(effectOnTalk(moved(to), editedAt, answered)).toBe(effect);
  });

  it('is asked for again across midnight, however little it is', () => {
    const late = { ...moved('2026-11-21T00:10'), before: standing('2026-11-20T23:50') };
    expect(effectOnTalk(late, editedAt, answered)).toBe('asked');
  });

  it('is asked for again where another zone moves the instant far', () => {
    const effect = effectOnTalk(moved('2026-11-20T07:00', 'Europe/Zurich'), editedAt, answered);
    expect(effect).toBe('asked');
  });

  it('stands where only the place or the length changed', () => {
    expect(effectOnTalk({ kind: 'changed', before, after: before }, editedAt, answered)).toBe(
      'none',
    );
  });

  it('is on record when the date is off, and asked for again when it is on', () => {
    const change = { before, after: before };
    expect(effectOnTalk({ kind: 'cancelled', ...change }, editedAt, answered)).toBe('none');
    expect(effectOnTalk({ kind: 'cancelled', ...change }, editedAt, asked)).toBe('moot');
    expect(effectOnTalk({ kind: 'reinstated', ...change }, editedAt, answered)).toBe('asked');
  });

  it('given after the edit was saved was given to the new date', () => {
    const late = { ...answered, answeredAt: editedAt.add({ seconds: 1 }) };
    expect(effectOnTalk(moved('2026-11-27T07:00'), editedAt, late)).toBe('none');
  });
});

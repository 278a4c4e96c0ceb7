import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { closedReason, isOver, proofWindow } from './answering';

const startsAt = Temporal.Instant.from('2026-11-19T22:00:00Z');
const occurrence = {
  status: 'scheduled',
  startsAt,
  endsAt: startsAt.add({ minutes: 90 }),
} as const;
const before = (minutes: number) => startsAt.subtract({ minutes });

describe('answers', () => {
  it('are taken until the start', () => {
    expect(closedReason(occurrence, before(1))).toBeNull();
    expect(closedReason({ ...occurrence, status: 'moved' }, before(1))).toBeNull();
    expect(closedReason(occurrence, startsAt)).toBe('STARTED');
    expect(closedReason(occurrence, occurrence.endsAt)).toBe('OVER');
    expect(closedReason({ ...occurrence, status: 'held' }, before(1))).toBe('OVER');
    expect(closedReason({ ...occurrence, status: 'cancelled' }, before(1))).toBe('CANCELLED');
    expect(isOver(occurrence, before(1))).toBe(false);
  });
});

describe('a hold', () => {
  it('lasts an hour, and so does its proof', () => {
    const now = before(600);
    expect(proofWindow(startsAt, now)).toEqual({ holdUntil: before(540), expiresAt: before(540) });
  });

  it('ends half an hour before the start, while the proof is taken until it', () => {
    expect(proofWindow(startsAt, before(45))).toEqual({
      holdUntil: before(30),
      expiresAt: startsAt,
    });
  });

  it('is not given in the last half hour', () => {
    expect(proofWindow(startsAt, before(30))).toEqual({ holdUntil: null, expiresAt: startsAt });
  });
});

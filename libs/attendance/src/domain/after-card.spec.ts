import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { decideAfterCard, type Said } from './after-card';

const endsAt = Temporal.Instant.from('2026-11-05T23:30:00Z');
const soon = endsAt.add({ hours: 2 });
const listed = new Set(['ari', 'bea', 'cyd', 'dan']);
const nothing: Said = { mood: null, talked: [], more: [], known: [] };

describe('a card about a morning', () => {
  it('keeps each person once for each mark', () => {
    const said = {
      ...nothing,
      mood: 'good' as const,
      talked: ['ari', 'ari', 'bea'],
      more: ['ari'],
    };
    expect(decideAfterCard(said, listed, endsAt, soon)).toEqual({
      ok: true,
      value: { mood: 'good', talked: ['ari', 'bea'], more: ['ari'], known: [] },
    });
  });

  it('names nobody who does not stand on it', () => {
    const said = { ...nothing, talked: ['eve'], more: ['eve'], known: ['eve', 'dan'] };
    expect(decideAfterCard(said, listed, endsAt, soon)).toMatchObject({
      value: { talked: [], more: [], known: ['dan'] },
    });
  });

  it('takes three to speak more with, and not four', () => {
    const more = ['ari', 'bea', 'cyd', 'dan'];
    expect(decideAfterCard({ ...nothing, more: more.slice(1) }, listed, endsAt, soon).ok).toBe(
      true,
    );
    expect(decideAfterCard({ ...nothing, more }, listed, endsAt, soon)).toMatchObject({
      refusal: { code: 'INVALID_INPUT', field: 'more', reason: 'too_many', limit: 3 },
    });
  });

  it('can be left empty, changed for two weeks, and not after', () => {
    const days = (n: number) => endsAt.add({ hours: n * 24 });
    expect(decideAfterCard(nothing, listed, endsAt, days(13)).ok).toBe(true);
    expect(decideAfterCard(nothing, listed, endsAt, days(14))).toMatchObject({
      refusal: { code: 'AFTER_CARD_CLOSED' },
    });
  });
});

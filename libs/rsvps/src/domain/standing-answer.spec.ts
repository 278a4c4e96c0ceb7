import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import fc from 'fast-check';
import { inFairOrder, parsePause, saysYesTo, type StandingCandidate } from './standing-answer';

const day = (text: string) => Temporal.PlainDate.from(text);
const one = (personId: string, wentWithout: number, made: number, lastInLine = false) => ({
  ...{ personId, wentWithout, lastInLine },
  madeAt: Temporal.Instant.fromEpochMilliseconds(made),
});

describe('a standing answer', () => {
  it('seats first who went without, then who has come the longest, and flagged people last', () => {
    const order = inFairOrder([
      one('new', 0, 9),
      one('flagged', 8, 1, true),
      one('old', 0, 1),
      one('waited', 1, 5),
      one('twice', 2, 7),
    ]);
    expect(order.map(({ personId }) => personId)).toEqual([
      ...['twice', 'waited', 'old', 'new', 'flagged'],
    ]);
  });

  it('orders the same people the same way, in whatever order they are read', () => {
    const candidate: fc.Arbitrary<StandingCandidate> = fc
      .tuple(fc.uuid(), fc.nat(2), fc.nat(2), fc.boolean())
      .map(([id, without, made, last]) => one(id, without, made, last));
    const people = fc.uniqueArray(candidate, { selector: ({ personId }) => personId });
    fc.assert(
      fc.property(people, (all) => {
        expect(inFairOrder([...all].reverse())).toEqual(inFairOrder(all));
      }),
    );
  });

  it('rests until a day to come, within a year', () => {
    const today = day('2026-11-11');
    expect(parsePause(day('2026-11-12'), today).ok).toBe(true);
    expect(parsePause(today, today)).toMatchObject({ refusal: { reason: 'must_be_future' } });
    expect(parsePause(day('2027-11-12'), today)).toMatchObject({
      refusal: { field: 'until', reason: 'within_a_year' },
    });
  });

  it('says yes from the day on which a pause ends, and never after its end', () => {
    const paused = { pausedUntil: day('2026-12-01'), endedAt: null };
    expect(saysYesTo(paused, day('2026-11-30'))).toBe(false);
    expect(saysYesTo(paused, day('2026-12-01'))).toBe(true);
    const ended = { pausedUntil: null, endedAt: Temporal.Instant.from('2026-11-01T00:00:00Z') };
    expect(saysYesTo(ended, day('2026-12-01'))).toBe(false);
  });
});

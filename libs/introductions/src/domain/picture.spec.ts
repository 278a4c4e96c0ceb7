import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inBatches, newcomersServed, rateOf, SHOWN_FROM } from './picture';

describe("the host's picture of introductions", () => {
  it('shows no share of fewer than ten', () => {
    expect(rateOf({ count: 9, of: 9 })).toBeNull();
    expect(rateOf({ count: 0, of: 10 })).toEqual({ count: 0, of: 10, low: 0, high: 0.2775 });
    // Newcombe (1998), table I: 81 of 263 is 0.2553 to 0.3662.
    expect(rateOf({ count: 81, of: 263 })).toEqual({
      ...{ count: 81, of: 263 },
      ...{ low: 0.2553, high: 0.3662 },
    });
  });

  it('keeps share and interval between 0 and 1, whatever is counted', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (a, b) => {
        const rate = rateOf({ count: Math.min(a, b), of: Math.max(a, b) });
        if (!rate) return Math.max(a, b) < SHOWN_FROM;
        const share = rate.count / rate.of;
        return rate.low >= 0 && rate.high <= 1 && rate.low <= share && share <= rate.high;
      }),
    );
  });

  it('moves by whole batches of ten, so that one pair more changes nothing', () => {
    const round = (of: number, count: number) => ({ of, count });
    expect(inBatches([round(4, 1), round(5, 2)])).toEqual(round(0, 0));
    expect(inBatches([round(4, 1), round(6, 2)])).toEqual(round(10, 3));
    expect(inBatches([round(4, 1), round(6, 2), round(1, 1)])).toEqual(round(10, 3));
    fc.assert(
      fc.property(fc.array(fc.nat(15), { maxLength: 30 }), fc.nat(9), (sizes, one) => {
        const units = sizes.map((of) => round(of, 0));
        const [before, after] = [inBatches(units), inBatches([...units, round(one, one)])];
        const step = after.of - before.of;
        return step === 0 ? after.count === before.count : step >= SHOWN_FROM;
      }),
    );
  });

  it('counts newcomers once it is decided: served, or two rounds gone by', () => {
    const row = (personId: string, served: boolean) => ({ personId, served });
    expect(
      newcomersServed([
        ...[row('a', true), row('b', false), row('b', true)],
        ...[row('c', false), row('c', false), row('c', true), row('d', false)],
      ]),
    ).toEqual({ count: 2, of: 3 });
  });
});

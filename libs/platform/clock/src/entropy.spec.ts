import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { isUuid } from '@asaza/kernel';
import { Entropy } from './entropy';

const made = (entropy: Entropy, n: number) => Array.from({ length: n }, () => entropy.id());

describe('ids', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('sort in the order they were made, ten thousand within one millisecond', () => {
    jest.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
    const ids = made(new Entropy(), 10_000);
    expect(ids.every(isUuid)).toBe(true);
    expect(new Set(ids).size).toBe(10_000);
    expect([...ids].sort()).toEqual(ids);
  });

  it('go on in order when the clock is set back', () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
    const entropy = new Entropy();
    const before = made(entropy, 3);
    clock.mockReturnValue(1_700_000_000_000);
    const ids = [...before, ...made(entropy, 3)];
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('random bytes', () => {
  it('are as many as asked for and never given twice, however they fall in the pool', () => {
    const entropy = new Entropy();
    const all = Array.from({ length: 2_000 }, () => entropy.hex(16));
    expect(all.every((one) => /^[0-9a-f]{32}$/.test(one))).toBe(true);
    expect(new Set(all).size).toBe(2_000);
    expect(entropy.hex(5_000)).toHaveLength(10_000);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Database } from '@asaza/platform/database';
import { SeatLane } from './seat-lane';

describe('the lane before a seat book', () => {
  it('lets three go at once, in the order of coming, and others pass beside them', async () => {
    const lane = new SeatLane({} as Database);
    const begun: string[] = [];
    const ends: (() => void)[] = [];
    const go = (occurrence: string, name: string) =>
      lane.run(occurrence, async () => {
        begun.push(name);
        await new Promise<void>((end) => ends.push(end));
        return name;
      });
    const all = ['a', 'b', 'c', 'd', 'e'].map((name) => go('one', name));
    const other = go('two', 'x');
    expect(begun).toEqual(['a', 'b', 'c', 'x']);
    while (begun.length < 6 || ends.length > 0) {
      ends.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(begun).toEqual(['a', 'b', 'c', 'x', 'd', 'e']);
    expect(await Promise.all([...all, other])).toEqual(['a', 'b', 'c', 'd', 'e', 'x']);
  });

  it('goes on after a failure', async () => {
    const lane = new SeatLane({} as Database);
    const fails = Array.from({ length: 5 }, () =>
      lane.run('one', () => Promise.reject(new Error('no'))),
    );
    expect((await Promise.allSettled(fails)).map(({ status }) => status)).toEqual(
      fails.map(() => 'rejected'),
    );
    expect(await lane.run('one', () => Promise.resolve('yes'))).toBe('yes');
  });
});

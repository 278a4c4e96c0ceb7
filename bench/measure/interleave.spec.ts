import { describe, expect, it } from '@jest/globals';
import { interleaved, timed } from './interleave';

describe('measuring side by side', () => {
  it('gives every contender every slice, turns their order each time, and does not count the warm-up', async () => {
    const seen: string[] = [];
    const of = (name: string) => ({ name, slice: (index: number) => void seen.push(name + index) });
    const millis = await interleaved([of('a'), of('b')], { slices: 2, rounds: 2, warmUp: 1 });
    expect(seen).toEqual([
      ...['b0', 'a0', 'a1', 'b1'],
      ...['a0', 'b0', 'b1', 'a1'],
      ...['b0', 'a0', 'a1', 'b1'],
    ]);
    expect(millis.a).toHaveLength(2);
    expect(millis.b).toHaveLength(2);
  });

  it('waits for work that takes its time', async () => {
    let done = 0;
    const slice = () => new Promise<void>((resolve) => setImmediate(() => resolve(void done++)));
    await interleaved([{ name: 'slow', slice }], { slices: 3, rounds: 1, warmUp: 0 });
    expect(done).toBe(3);
  });

  it('times each sample on its own', async () => {
    const indexes: number[] = [];
    const millis = await timed((index) => indexes.push(index), { times: 3, warmUp: 2 });
    expect(millis).toHaveLength(3);
    expect(indexes).toEqual([0, 1, 0, 1, 2]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { readGathered } from './read-gathered';

describe('reads that are gathered', () => {
  const open = () => {
    const asked: string[][] = [];
    const ends: (() => void)[] = [];
    const read = readGathered(async (keys: readonly string[]) => {
      asked.push([...keys]);
      await new Promise<void>((end) => ends.push(end));
      if (keys.includes('bad')) throw new Error('no');
      return new Map(keys.filter((key) => key !== 'none').map((key) => [key, `${key}!`]));
    });
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    return { asked, read, turn, end: () => ends.shift()!() };
  };

  it('go together with those who come meanwhile, each key once', async () => {
    const { asked, read, turn, end } = open();
    const first = [read('a'), read('b'), read('a')];
    await turn();
    const next = [read('a'), read('none')];
    await turn();
    expect(asked).toEqual([['a', 'b']]);
    end();
    expect(await Promise.all(first)).toEqual(['a!', 'b!', 'a!']);
    end();
    expect(await Promise.all(next)).toEqual(['a!', undefined]);
    expect(asked).toEqual([
      ['a', 'b'],
      ['a', 'none'],
    ]);
  });

  it('fail together, and not those after them', async () => {
    const { read, turn, end } = open();
    const failing = Promise.allSettled([read('bad'), read('b')]);
    await turn();
    const next = read('c');
    end();
    expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    end();
    expect(await next).toBe('c!');
  });
});

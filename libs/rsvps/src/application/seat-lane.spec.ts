import { describe, expect, it } from '@jest/globals';
import type { Database, Tx } from '@asaza/platform/database';
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

  describe('settling together', () => {
    const laneOf = (answer: (attempt: number) => Error | null) => {
      let attempts = 0;
      const tries: number[] = [];
      const tx = async <T>(works: ((tx: Tx) => Promise<T>)[]): Promise<T[]> => {
        tries.push(works.length);
        const error = answer((attempts += 1));
        if (error) throw error;
        return Promise.all(works.map((work) => work({} as Tx)));
      };
      const database = {
        txOfAll: tx,
        tx: async <T>(work: (tx: Tx) => Promise<T>) => (await tx([work]))[0],
      };
      return { lane: new SeatLane(database as unknown as Database), tries };
    };
    const six = (lane: SeatLane, occurrence = 'one') =>
      Promise.allSettled(
        [1, 2, 3, 4, 5, 6].map((who) =>
          lane.together(occurrence, `p${who}`, () => Promise.resolve(who)),
        ),
      );
    const sql = (code: string) => Object.assign(new Error(code), { code });
    const statuses = (all: PromiseSettledResult<unknown>[]) => all.map(({ status }) => status[0]);

    it('takes all who wait, each once, and two of one person one after the other', async () => {
      const { lane, tries } = laneOf(() => null);
      const twice = ['a', 'b', 'a'].map((who, at) =>
        lane.together('one', who, () => Promise.resolve(at)),
      );
      expect(await Promise.all(twice)).toEqual([0, 1, 2]);
      expect(tries).toEqual([2, 1]);
    });

    it('takes no more than there are places, and others after them', async () => {
      const { lane, tries } = laneOf(() => null);
      Object.assign(lane, { seatsPerFlight: 4 });
      expect(statuses(await six(lane)).join('')).toBe('ffffff');
      expect(tries).toEqual([4, 2]);
    });

    it('tries each alone after a failure, and once more where a unique key was won by another', async () => {
      const { lane, tries } = laneOf((n) => (n === 1 || n === 2 || n === 3 ? sql('23505') : null));
      expect(statuses(await six(lane)).join('')).toBe('rfffff');
      expect(tries).toEqual([6, 1, 1, 1, 1, 1, 1, 1]);
    });

    it('does not let each of them wait for a lock or for a server that is away', async () => {
      const locked = laneOf(() => sql('55P03'));
      expect(statuses(await six(locked.lane)).join('')).toBe('rrrrrr');
      expect(locked.tries).toEqual([6]);
      const away = laneOf(() => new Error('Connection terminated'));
      expect(statuses(await six(away.lane)).join('')).toBe('rrrrrr');
      expect(away.tries).toEqual([6, 1, 1]);
    });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { together } from './together';
import { Database } from './database';
import { statement } from './statement';
import type { Tx } from './tx';

const insert = statement<never, [string[]]>(
  'test.insert_all',
  `insert into notes (text) select unnest($1::text[])`,
);
const doubled = statement<{ text: string }, [string[]]>(
  'test.doubled',
  `select n || n as text from unnest($1::text[]) with ordinality as w (n, at) order by at`,
);
const fail = statement<never, []>('test.fail', `select 1 / 0`);

describe('works that share a transaction', () => {
  let area: OpenArea;
  let asked: string[];
  const read = together<string, string>(async (tx, keys) => {
    asked.push(`read ${keys.join(' ')}`);
    return (await tx.rows(doubled, [[...keys]])).map(({ text }) => text);
  });
  const early = together<string, null>(async (_tx, keys) => {
    asked.push(`early ${keys.join(' ')}`);
    return keys.map(() => null);
  });
  const write = together<string, null>(async (tx, keys) => {
    asked.push(`write ${keys.join(' ')}`);
    await tx.rows(insert, [[...keys]]);
    return keys.map(() => null);
  }, 1);

  beforeAll(async () => {
    area = await openArea({ modules: [], migrations: [] });
    await area.db.query(`create table notes (text text primary key)`);
  });
  beforeEach(async () => {
    asked = [];
    await area.db.query(`truncate notes`);
  });
  afterAll(() => area.close());

  const work = (name: string) => async (tx: Tx) => {
    const twice = await read(tx, name);
    await write(tx, twice);
    return twice;
  };
  const all = <T>(works: ((tx: Tx) => Promise<T>)[]) => area.get(Database).txOfAll(works);
  const notes = async () =>
    (await area.db.query<{ text: string }>(`select text from notes order by text`)).map(
      ({ text }) => text,
    );

  it('are answered by one statement per question, in the order in which they came', async () => {
    expect(await all(['a', 'b', 'c'].map(work))).toEqual(['aa', 'bb', 'cc']);
    expect(asked).toEqual(['read a b c', 'write aa bb cc']);
    expect(await notes()).toEqual(['aa', 'bb', 'cc']);
  });

  it('ask alone what a single one would ask', async () => {
    expect(await area.tx(work('a'))).toBe('aa');
    expect(asked).toEqual(['read a', 'write aa']);
  });

  it('wait for whoever has more to do first, and go on without whoever is done', async () => {
    const slow = async (tx: Tx) => {
      await tx.rows(doubled, [['x']]);
      await early(tx, 'b');
      return work('b')(tx);
    };
    const done = (tx: Tx) => read(tx, 'c');
    expect(await all([work('a'), slow, done])).toEqual(['aa', 'bb', 'cc']);
    expect(asked.at(-1)).toBe('write aa bb');
  });

  it('leave nothing when one of them throws, whatever the others wrote', async () => {
    const throws = async (tx: Tx) => {
      await work('b')(tx);
      throw new Error('after all');
    };
    await expect(all([work('a'), throws, work('c')])).rejects.toThrow('after all');
    const breaks = async (tx: Tx) => {
      await read(tx, 'b');
      await tx.rows(fail, []);
      return 'b';
    };
    await expect(all([work('a'), breaks, work('c')])).rejects.toThrow('division by zero');
    expect(await notes()).toEqual([]);
  });
});

import type { Gathering } from './company';
import type { Tx } from './tx';

/**
 * A read or write of one thing whose statement takes many: alone it is sent with one key; works that share
 * a transaction (`Database.txOfAll`) are answered together. `many` answers one value per key, in their order.
 */
export function together<Key, Value>(
  many: Gathering<Tx, Key, Value>['many'],
  rank = 0,
): (tx: Tx, key: Key) => Promise<Value> {
  const question = { many, rank };
  return async (tx, key) =>
    tx.shared ? tx.shared.company.ask(question, tx.shared.place, key) : (await many(tx, [key]))[0]!;
}

/** The same for reads by ids: one statement for the ids of all who ask, each answered with their own. */
export const readTogether = <Row>(
  read: (tx: Tx, ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
  rank = 0,
): ((tx: Tx, ids: readonly string[]) => Promise<Row[]>) =>
  together(async (tx, asked: readonly (readonly string[])[]) => {
    const rows = await read(tx, [...new Set(asked.flat())]);
    const byId = new Map(rows.map((row) => [idOf(row), row]));
    return asked.map((ids) => [...new Set(ids)].flatMap((id) => byId.get(id) ?? []));
  }, rank);

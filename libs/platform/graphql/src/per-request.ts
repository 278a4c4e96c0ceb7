import DataLoader from 'dataloader';
import type { RequestContext } from './request-context';

/**
 * A batching loader whose cache lives as long as one request. Kept by a singleton beside the resolver
 * that needs it; `batch` answers one value per key, in the keys' order.
 */
export function perRequest<Key, Value>(
  batch: (keys: readonly Key[], context: RequestContext) => Promise<readonly Value[]>,
): { load(context: RequestContext, key: Key): Promise<Value> } {
  const scopes = new WeakMap<RequestContext, DataLoader<Key, Value>>();
  return {
    load(context, key) {
      let loader = scopes.get(context);
      if (!loader)
        scopes.set(
          context,
          (loader = new DataLoader((keys) => batch(keys, context), { maxBatchSize: 500 })),
        );
      return loader.load(key);
    },
  };
}

/** Puts found rows in the order of the keys; `missing` stands for a key without a row. */
export function inOrder<Key, Row, Missing>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  missing: (key: Key) => Missing,
): (Row | Missing)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? missing(key));
}

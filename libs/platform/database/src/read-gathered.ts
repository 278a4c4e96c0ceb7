const MOST = 256;

interface Reader<Key, Value> {
  readonly key: Key;
  resolve(value: Value | undefined): void;
  reject(error: unknown): void;
}

/**
 * Reads of single rows by many callers: one read at a time, and those who come while it is under way go
 * together with the next. Every caller's read begins after they asked, so nobody is told what was before.
 */
export function readGathered<Key, Value>(
  read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): (key: Key) => Promise<Value | undefined> {
  let waiting: Reader<Key, Value>[] = [];
  let going = false;
  const go = async (): Promise<void> => {
    while (waiting.length > 0) {
      const readers = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      try {
        const found = await read([...new Set(readers.map(({ key }) => key))]);
        for (const { key, resolve } of readers) resolve(found.get(key));
      } catch (error) {
        for (const { reject } of readers) reject(error);
      }
    }
    going = false;
  };
  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject });
      if (going) return;
      going = true;
      // Whoever comes in the same turn of the event loop goes along.
      setImmediate(() => void go());
    });
}

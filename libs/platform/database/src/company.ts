/** One question asked for many keys at once: what `together` makes. */
export interface Gathering<Tx, Key, Value> {
  readonly many: (tx: Tx, keys: readonly Key[]) => Promise<readonly Value[]>;
  /** Among questions that all wait, the lowest goes first. */
  readonly rank: number;
}

interface Call {
  readonly place: number;
  readonly key: unknown;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/**
 * Pieces of work that share one transaction. Each runs as if it were alone; where all of them wait for the
 * answer to a question, those who ask the same are answered with one statement, in the order in which the
 * works came. Whoever is ahead waits for the others before a question of a higher rank, so that a row is
 * locked once and decided on once for all.
 */
export class Company<Tx> {
  private readonly calls = new Map<Gathering<Tx, unknown, unknown>, Call[]>();
  private waiting = 0;
  private line: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly tx: Tx,
    private working: number,
  ) {}

  /** Asks; answered when nobody in the company has anything else to do. */
  ask<Key, Value>(question: Gathering<Tx, Key, Value>, place: number, key: Key): Promise<Value> {
    return new Promise<unknown>((resolve, reject) => {
      const asked = question as unknown as Gathering<Tx, unknown, unknown>;
      const calls = this.calls.get(asked);
      const call: Call = { place, key, resolve, reject };
      if (calls) calls.push(call);
      else this.calls.set(asked, [call]);
      this.waiting += 1;
      this.answerNext();
    }) as Promise<Value>;
  }

  /** One statement after the other: a connection takes no two at once. */
  inLine<T>(query: () => Promise<T>): Promise<T> {
    const turn = this.line.then(query, query);
    this.line = turn.catch(() => undefined);
    return turn;
  }

  /** One piece of work has come to its end, good or bad. */
  leave(): void {
    this.working -= 1;
    this.answerNext();
  }

  private answerNext(): void {
    if (this.calls.size === 0 || this.waiting < this.working) return;
    const [question, calls] = [...this.calls].reduce((first, other) =>
      other[0].rank < first[0].rank ? other : first,
    );
    this.calls.delete(question);
    calls.sort((a, b) => a.place - b.place);
    const keys = calls.map(({ key }) => key);
    question.many(this.tx, keys).then(
      (values) => {
        this.waiting -= calls.length;
        calls.forEach((call, index) => call.resolve(values[index]));
      },
      (error: unknown) => {
        this.waiting -= calls.length;
        for (const call of calls) call.reject(error);
      },
    );
  }
}

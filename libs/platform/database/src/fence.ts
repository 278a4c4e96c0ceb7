/** A query was sent after its transaction had ended: always a programming error. */
export class TransactionOver extends Error {
  constructor() {
    super('This transaction is over. Await every query inside the callback of tx().');
    this.name = 'TransactionOver';
  }
}

/**
 * Keeps a transaction and its queries together. A query that is still running when the callback
 * rejects would otherwise reach the server after ROLLBACK and be committed on its own
 * (typeorm/typeorm#12645), so the fence closes first and waits for what is under way.
 */
export class Fence {
  private readonly underWay = new Set<Promise<unknown>>();
  private closed = false;

  /** Runs a query inside the fence; rejects with TransactionOver once it is closed. */
  run<T>(query: () => Promise<T>): Promise<T> {
    if (this.closed) return Promise.reject(new TransactionOver());
    const running = query();
    this.underWay.add(running);
    const forget = () => this.underWay.delete(running);
    running.then(forget, forget);
    return running;
  }

  /** Lets nothing more in, waits for what is inside, and tells whether anything was. */
  async close(): Promise<{ leftRunning: boolean }> {
    this.closed = true;
    const leftRunning = this.underWay.size > 0;
    await Promise.allSettled(this.underWay);
    return { leftRunning };
  }
}

import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@asaza/platform/database';

interface Lane {
  running: number;
  readonly waiting: (() => void)[];
}

/**
 * Lines up, within this process, whatever is about to wait for the same seat book. Waiting here costs no
 * connection: without it one popular occurrence would hold the whole pool at its lock, and whoever comes
 * for anything else would be turned away. What is right is decided by the lock alone.
 */
@Injectable()
export class SeatLane {
  /** One holds the lock, one has read what it needs before it, one is on its way. */
  readonly atOnce: number = 3;
  private readonly lanes = new Map<string, Lane>();

  constructor(private readonly database: Database) {}

  /** A transaction that is to lock the book of this occurrence. */
  tx<T>(occurrenceId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.run(occurrenceId, () => this.database.tx(work));
  }

  /** Runs `work` when it is this caller's turn; first come, first served. */
  async run<T>(occurrenceId: string, work: () => Promise<T>): Promise<T> {
    let lane = this.lanes.get(occurrenceId);
    if (!lane) this.lanes.set(occurrenceId, (lane = { running: 0, waiting: [] }));
    const { waiting } = lane;
    if (lane.running < this.atOnce) lane.running += 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      // The turn is handed over, so that nobody slips in between.
      const next = waiting.shift();
      if (next) next();
      else if ((lane.running -= 1) === 0) this.lanes.delete(occurrenceId);
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Database, sqlState, type Tx } from '@asaza/platform/database';
import { groupBy } from './group-by';

interface Lane {
  running: number;
  readonly waiting: (() => void)[];
}

/** Somebody who waits to be settled together with others. */
interface Passenger {
  readonly occurrenceId: string;
  /** Whose answer it is: two of one person at one occurrence are never settled together. */
  readonly who: string;
  readonly work: (tx: Tx) => Promise<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

const LOCK_TIMEOUT = '55P03';
const UNIQUE_VIOLATION = '23505';

/**
 * Lines up, within this process, whatever is about to lock a seat book. Waiting here costs no connection:
 * without it one popular occurrence would hold the whole pool at its lock.
 *
 * `tx` lets a few callers of one occurrence through at a time, each in a transaction of its own. `together`
 * is for answers: those that arrive while a flight is under way gather, and the next flight settles all of
 * them in one transaction. Each work is written as if it were alone; what they ask of the database is asked
 * once for all (`together` in platform/database), and the book is settled once, in the order of coming. Each
 * caller is answered after the commit. What is right is decided by the lock, the unique keys and the CHECK.
 */
@Injectable()
export class SeatLane {
  /** One holds the lock, one has read what it needs before it, one is on its way. */
  readonly atOnce: number = 3;
  /** Flights at once in this process; an occurrence is in one at a time, so that nobody is overtaken. */
  readonly flightsAtOnce: number = 2;
  readonly seatsPerFlight: number = 256;
  private readonly lanes = new Map<string, Lane>();
  private gathered: Passenger[] = [];
  private readonly aloft = new Set<string>();
  private flights = 0;
  private boarding = false;

  constructor(private readonly database: Database) {}

  /** A transaction that is to lock the book of this occurrence. */
  tx<T>(occurrenceId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.run(occurrenceId, () => this.database.tx(work));
  }

  /**
   * The same, in a transaction with others who come meanwhile. `work` may run twice (alone, when somebody
   * else's failed), asks the database by named statements only, and decides about seats by `settle` alone:
   * others move between its reading of the book and its decision.
   */
  together<T>(occurrenceId: string, who: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return new Promise<unknown>((resolve, reject) => {
      this.gathered.push({ occurrenceId, who, work, resolve, reject });
      this.board();
    }) as Promise<T>;
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

  /** Whoever arrives in the same turn of the event loop goes along. */
  private board(): void {
    if (this.boarding) return;
    this.boarding = true;
    setImmediate(() => {
      this.boarding = false;
      while (this.flights < this.flightsAtOnce) {
        const passengers = this.nextPassengers();
        if (passengers.length === 0) return;
        void this.fly(passengers);
      }
    });
  }

  /** Takes from the queue, in its order, those who can go now. */
  private nextPassengers(): Passenger[] {
    const taken: Passenger[] = [];
    const left: Passenger[] = [];
    const people = new Set<string>();
    for (const passenger of this.gathered) {
      const person = `${passenger.occurrenceId} ${passenger.who}`;
      const waits =
        taken.length >= this.seatsPerFlight ||
        this.aloft.has(passenger.occurrenceId) ||
        people.has(person);
      (waits ? left : taken).push(passenger);
      if (!waits) people.add(person);
    }
    this.gathered = left;
    return taken;
  }

  private async fly(passengers: readonly Passenger[]): Promise<void> {
    const occurrences = new Set(passengers.map(({ occurrenceId }) => occurrenceId));
    this.flights += 1;
    for (const id of occurrences) this.aloft.add(id);
    await this.settle(passengers);
    for (const id of occurrences) this.aloft.delete(id);
    this.flights -= 1;
    if (this.gathered.length > 0) this.board();
  }

  /** Answers every passenger. Where all together fail, each occurrence goes by itself, then each person. */
  private async settle(passengers: readonly Passenger[]): Promise<void> {
    try {
      const values = await this.database.txOfAll(passengers.map(({ work }) => work));
      passengers.forEach((passenger, index) => passenger.resolve(values[index]));
    } catch (error) {
      const parts = [...groupBy(passengers, ({ occurrenceId }) => occurrenceId).values()];
      if (parts.length > 1) for (const part of parts) await this.settle(part);
      // Whoever holds the lock for so long makes each of them wait as long again.
      else if (sqlState(error) === LOCK_TIMEOUT) passengers.forEach(({ reject }) => reject(error));
      else await this.oneByOne(passengers);
    }
  }

  /** Who cannot be written fails alone; where it is the server that fails, the third one need not try. */
  private async oneByOne(passengers: readonly Passenger[]): Promise<void> {
    let failed = '';
    for (const [index, passenger] of passengers.entries()) {
      const error = await this.alone(passenger);
      const trouble = error === null || isOfTheRow(error) ? '' : String(error);
      if (trouble !== '' && trouble === failed)
        return passengers.slice(index + 1).forEach(({ reject }) => reject(error));
      failed = trouble;
    }
  }

  /** Once more where another process made the same row in between. Answers what went wrong, or null. */
  private async alone({ work, resolve, reject }: Passenger): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        resolve(await this.database.tx(work));
        return null;
      } catch (error) {
        if (attempt === 1 && sqlState(error) === UNIQUE_VIOLATION) continue;
        reject(error);
        return error;
      }
    }
  }
}

/** SQLSTATE classes 22 and 23: what was to be written is the reason, not the server. */
const isOfTheRow = (error: unknown): boolean => /^2[23]/.test(sqlState(error) ?? '');

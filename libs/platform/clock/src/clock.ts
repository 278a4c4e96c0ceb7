import { Temporal } from 'temporal-polyfill';

/**
 * What time it is, for people and for the domain. In a test whose clock moves, the offset is the one
 * that `app_now()` adds in Postgres, so that both move together.
 */
export abstract class Clock {
  abstract now(): Promise<Temporal.Instant>;
}

/** The machine's own clock: the only place that reads it. */
export class MachineClock extends Clock {
  now(): Promise<Temporal.Instant> {
    return Promise.resolve(Temporal.Now.instant());
  }
}

/** The machine's clock plus an offset that is read anew each time. */
export class MovableClock extends Clock {
  constructor(private readonly offsetMillis: () => Promise<number>) {
    super();
  }

  async now(): Promise<Temporal.Instant> {
    const offset = await this.offsetMillis();
    return Temporal.Now.instant().add({ milliseconds: Math.round(offset) });
  }
}

/** Milliseconds of the machine's monotonic clock: for durations, never for dates. */
export const monotonicMillis = (): number => performance.now();

import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/**
 * Limits per key within this process: a brake against floods, deliberately high. Limits that matter
 * count in Postgres, in the statement that they guard.
 */
@Injectable()
export class RateLimits {
  private readonly limiters = new Map<string, RateLimiterMemory>();

  /** Takes one of `points` per `seconds` for this key; false when they are used up. */
  async take(name: string, key: string, points: number, seconds: number): Promise<boolean> {
    let limiter = this.limiters.get(name);
    if (!limiter)
      this.limiters.set(
        name,
        (limiter = new RateLimiterMemory({ keyPrefix: name, points, duration: seconds })),
      );
    return limiter.consume(key).then(
      () => true,
      () => false,
    );
  }
}

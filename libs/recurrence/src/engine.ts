import { type Temporal } from 'temporal-polyfill';
import { type Rule } from './rule';

export interface EngineRequest {
  readonly rule: Rule;
  /** Where the pattern is anchored; itself a date only when it is on the pattern. */
  readonly start: Temporal.PlainDateTime;
  /** No date after this one. */
  readonly last: Temporal.PlainDateTime;
  /** How many dates are wanted, when that is known beforehand: the fast way for an engine. */
  readonly most: number | null;
}

/** What can turn a rule into wall times. Zones are none of its business: libraries disagree about them. */
export interface RecurrenceEngine {
  /**
   * Calls `take` with each wall time of the rule in ascending order until it answers false.
   * `complete` is false when a bound on the work was hit first.
   */
  walk(
    request: EngineRequest,
    take: (local: Temporal.PlainDateTime) => boolean,
  ): { readonly complete: boolean };
}

import { type Temporal } from 'temporal-polyfill';
import { type HolidayName, type HolidayPolicy, type HolidayRegion } from './holidays';
import { type Rule } from './rule';

export interface ExpandInput {
  /** null: the dates were chosen one by one, `startLocal` is the first of them. */
  readonly rule: Rule | null;
  readonly startLocal: Temporal.PlainDateTime;
  readonly rdates: readonly Temporal.PlainDateTime[];
  readonly exdates: readonly Temporal.PlainDateTime[];
  /** Bounds on originalStart, both included. */
  readonly from?: Temporal.PlainDateTime | null;
  readonly until?: Temporal.PlainDateTime | null;
  readonly limit: number;
  readonly holidayPolicy: HolidayPolicy;
  readonly holidayRegion: HolidayRegion | null;
  /** The zone that an UNTIL in UTC is read in; UTC when absent. */
  readonly timeZone?: string;
}

export interface PlannedDate {
  /** What the rule gave: the identity of the occurrence. */
  readonly originalStart: Temporal.PlainDateTime;
  /** When it is held, after the holiday policy. */
  readonly localStart: Temporal.PlainDateTime;
  /** The name when localStart is on a public holiday. */
  readonly holiday: HolidayName | null;
  readonly movedFrom: Temporal.PlainDateTime | null;
  readonly origin: 'rule' | 'extra';
}

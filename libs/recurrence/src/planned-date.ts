import { type Temporal } from 'temporal-polyfill';
import {
  type HolidayName,
  type HolidayPolicy,
  type HolidayRegion,
  type HolidayTable,
} from './holidays';
import { type Rule } from './rule';

/** Days on which the rule gives no date, both included: お盆, 年末年始. */
export interface Closure {
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
}

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
  /** Holidays other than the built-in ones. */
  readonly holidays?: HolidayTable;
  readonly closures?: readonly Closure[];
  /** Dates of the rule that are held on their holiday, whatever the policy says. */
  readonly kept?: readonly Temporal.PlainDateTime[];
  /** What day it is: without it no date is called provisional. */
  readonly today?: Temporal.PlainDate;
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
  /** On a holiday, and the policy asks: it stays there until the host decides. */
  readonly undecided: boolean;
  /** Holidays that are computed, not announced, may yet move it or take it away. */
  readonly provisional: boolean;
}

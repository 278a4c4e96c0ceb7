import type { LocalizedText } from '@asaza/kernel';
import {
  resolve as resolveNow,
  Temporal,
  TZDATA_VERSION,
  type HolidayPolicy,
  type HolidayRegion,
  type HolidayTable,
} from '@asaza/recurrence';
import type { TemplateField } from './edit';
import type { FeeFacts, OccurrenceStatus, VenueFacts } from './occurrence';
import type { Closure } from './series';

/** A place as a row points to it. */
export interface Place {
  readonly id: string;
  readonly facts: VenueFacts;
}

/** What a date reads like: of the series, or of its own. */
export interface TemplateValues {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly venue: Place | null;
  readonly online_url: string | null;
  readonly capacity: number;
  readonly fee: FeeFacts | null;
  readonly doors: number | null;
  /** Minutes. */
  readonly duration: number;
}
/** `{ [field]: value }` of some fields; what is absent is as the series says. */
export type OwnValues = Partial<TemplateValues> & { readonly [field in TemplateField]?: unknown };

/** One rule of a series, in force from `validFrom` until `validUntil` (excluded). */
export interface RuleState {
  readonly id: string;
  readonly validFrom: Temporal.PlainDateTime;
  readonly validUntil: Temporal.PlainDateTime | null;
  /** null: the dates were chosen one by one, `startLocal` is the first. */
  readonly rrule: string | null;
  readonly startLocal: Temporal.PlainDateTime;
}

/** A date named by itself: added, left out, or held although it is a holiday. */
export interface ListedDate {
  readonly localStart: Temporal.PlainDateTime;
  readonly kind: 'extra' | 'skip' | 'keep';
}

/** Everything that decides on which dates a series meets and what they read like. */
export interface SeriesState {
  readonly id: string;
  readonly clubId: string;
  readonly version: number;
  readonly firstNumber: number;
  readonly template: TemplateValues;
  readonly tzid: string;
  readonly holidayPolicy: HolidayPolicy;
  readonly holidayRegion: HolidayRegion | null;
  /** The oldest first. */
  readonly rules: readonly RuleState[];
  readonly listed: readonly ListedDate[];
  readonly closures: readonly Closure[];
  readonly pausedFrom: Temporal.PlainDate | null;
  readonly pausedUntil: Temporal.PlainDate | null;
  readonly endsOn: Temporal.PlainDate | null;
}

/** One date of a series as its row holds it. */
export interface DateRow {
  readonly id: string;
  readonly number: number;
  readonly originalStart: Temporal.PlainDateTime;
  /** The date of the rule in force that it stands for; it follows the rule. */
  readonly ruleStart: Temporal.PlainDateTime;
  readonly localStart: Temporal.PlainDateTime;
  readonly tzid: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly tzdataVersion: string;
  readonly durationMinutes: number;
  readonly status: OccurrenceStatus;
  /** `plan`: the series gives this date no more; it has no number to speak of. */
  readonly cancelledBy: 'host' | 'plan' | null;
  readonly cancelledReason: string | null;
  readonly origin: 'rule' | 'extra' | 'import';
  /** A host gave it a time of its own. */
  readonly detached: boolean;
  readonly provisional: boolean;
  readonly own: OwnValues;
  readonly subtitle: LocalizedText;
  readonly previousStartsAt: Temporal.Instant | null;
  readonly sequence: number;
}

/** A date that has begun: never touched, yet it holds a number, a date of the rule and perhaps the hour. */
export type PastDate = Pick<
  DateRow,
  'id' | 'number' | 'ruleStart' | 'startsAt' | 'endsAt' | 'cancelledBy'
>;

/** A series with its dates, as an edit finds them. */
export interface Gathering {
  readonly series: SeriesState;
  /** To come, and the one that the edit is about even when it has begun. */
  readonly rows: readonly DateRow[];
  /** All that have begun. */
  readonly past: readonly PastDate[];
}

/** What the world says: the moment, holidays, and how clocks of zones are set. */
export interface World {
  readonly now: Temporal.Instant;
  readonly holidays?: HolidayTable | undefined;
  readonly tzdataVersion: string;
  readonly resolve: (local: Temporal.PlainDateTime, tzid: string) => Temporal.Instant;
}

/** The world by the tables of this runtime. */
export const worldAt = (now: Temporal.Instant): World => ({
  now,
  tzdataVersion: TZDATA_VERSION,
  resolve: resolveNow,
});

export const isToCome = (row: Pick<DateRow, 'startsAt'>, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(row.startsAt, now) > 0;

/** What the date reads like now. */
export const readsAs = (row: Pick<DateRow, 'own'>, template: TemplateValues): TemplateValues => ({
  ...template,
  ...row.own,
});

/** The row at that time; instants are derived anew only where something differs. */
export function placed(
  row: DateRow,
  at: { localStart: Temporal.PlainDateTime; tzid: string; durationMinutes: number },
  world: World,
): DateRow {
  const moved = !row.localStart.equals(at.localStart) || row.tzid !== at.tzid;
  if (!moved && row.durationMinutes === at.durationMinutes) return row;
  const startsAt = moved ? world.resolve(at.localStart, at.tzid) : row.startsAt;
  return {
    ...row,
    ...at,
    startsAt,
    endsAt: startsAt.add({ minutes: at.durationMinutes }),
    tzdataVersion: moved ? world.tzdataVersion : row.tzdataVersion,
  };
}

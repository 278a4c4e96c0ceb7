import type { LocalizedText } from '@asaza/kernel';
import type { HolidayPolicy, Temporal } from '@asaza/recurrence';
import type { RawFee } from './fee';
import { TEMPLATE_FIELDS, type TemplateField } from './template-field';
import type { RawVenue } from './venue';

export { TEMPLATE_FIELDS, type TemplateField };

/** Template values as typed. A field that is absent stays as it is; null takes the value away. */
export interface RawTemplate {
  readonly title?: Partial<LocalizedText> | null;
  readonly description?: Partial<LocalizedText> | null;
  readonly venue?: RawVenue | null;
  readonly onlineUrl?: string | null;
  readonly fee?: RawFee | null;
  readonly doorsMinutesBefore?: number | null;
  readonly durationMinutes?: number | null;
}

/** One date only: another time, or values that differ from the series. */
export interface OccurrenceEdit extends RawTemplate {
  readonly occurrenceId: string;
  readonly startLocal?: Temporal.PlainDateTime | null;
  readonly subtitle?: Partial<LocalizedText> | null;
  /** Fields that follow the series again. */
  readonly giveBack?: readonly TemplateField[] | null;
}

/** All dates to come, or one and all that follow it: template, rule, time, zone, holidays. */
export interface SeriesEdit extends RawTemplate {
  readonly seriesId: string;
  /** The first date concerned; absent: the next one. */
  readonly fromOccurrenceId?: string | null;
  readonly capacity?: number | null;
  /** An RRULE value; null: no rule any more, chosen dates only; absent: as it was. */
  readonly rrule?: string | null;
  /** The start of the new pattern, on the clock of the zone; absent: as it was. */
  readonly startLocal?: Temporal.PlainDateTime | null;
  readonly timeZone?: string | null;
  readonly holidayPolicy?: HolidayPolicy | null;
  /** Whether dates that a host moved or gave own values go back to the series. */
  readonly resetOwn?: boolean | null;
}

export type HolidayDecision = 'keep' | 'skip' | 'next_week' | 'next_workday' | 'previous_workday';

/** Everything that changes the dates of a series. One union: each is planned, shown and applied alike. */
export type Edit =
  | ({ readonly kind: 'occurrence' } & OccurrenceEdit)
  | ({ readonly kind: 'series' } & SeriesEdit)
  | { readonly kind: 'cancel'; readonly occurrenceId: string; readonly reason?: string | null }
  | { readonly kind: 'reinstate'; readonly occurrenceId: string }
  /** The rule gives this date no more: it counts for nothing. */
  | { readonly kind: 'skip'; readonly occurrenceId: string }
  /** A date beside the rule. */
  | {
      readonly kind: 'add';
      readonly seriesId: string;
      readonly startLocal: Temporal.PlainDateTime;
      readonly durationMinutes?: number | null;
      readonly venue?: RawVenue | null;
      readonly subtitle?: Partial<LocalizedText> | null;
    }
  /** お盆, 年末年始: no dates from the first day to the last. */
  | {
      readonly kind: 'close';
      readonly seriesId: string;
      readonly firstDay: Temporal.PlainDate;
      readonly lastDay: Temporal.PlainDate;
      readonly label?: string | null;
    }
  | { readonly kind: 'reopen'; readonly seriesId: string; readonly closureId: string }
  /** No dates from that day on, until the other day or until resumed. */
  | {
      readonly kind: 'pause';
      readonly seriesId: string;
      readonly fromDay: Temporal.PlainDate;
      readonly untilDay?: Temporal.PlainDate | null;
    }
  | { readonly kind: 'resume'; readonly seriesId: string }
  /** The last day on which it may still meet. */
  | { readonly kind: 'end'; readonly seriesId: string; readonly lastDay: Temporal.PlainDate }
  /** What becomes of a date on a holiday, where the policy is to ask. */
  | {
      readonly kind: 'decide_holiday';
      readonly seriesId: string;
      readonly originalStart: Temporal.PlainDateTime;
      readonly decision: HolidayDecision;
    };

export const EDIT_KINDS = [
  'occurrence',
  'series',
  'cancel',
  'reinstate',
  'skip',
  'add',
  'close',
  'reopen',
  'pause',
  'resume',
  'end',
  'decide_holiday',
  // Made by the worker, not by a host.
  'holidays',
  'time_zone_data',
  'take_back',
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** Where a date stands: before an edit, or after it. */
export interface DateState {
  readonly localStart: Temporal.PlainDateTime;
  readonly tzid: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly cancelled: boolean;
}

export const DATE_CHANGE_KINDS = ['added', 'moved', 'cancelled', 'reinstated', 'changed'] as const;
/** `changed`: same time, another place or other texts. */
export type DateChangeKind = (typeof DATE_CHANGE_KINDS)[number];

/** What an edit does to one date. Other areas say what it means for their own: answers, talks. */
export interface DateChange {
  readonly kind: DateChangeKind;
  /** null: a date that does not exist yet. */
  readonly occurrenceId: string | null;
  readonly number: number;
  /** null for a date that is added. */
  readonly before: DateState | null;
  readonly after: DateState;
  /** Template fields that read differently now. */
  readonly fields: readonly TemplateField[];
  /** Own values that stay although the series says otherwise. */
  readonly keptOwn: readonly TemplateField[];
  /** Time, place or state changed: calendars count up, people are told. Texts alone are not material. */
  readonly material: boolean;
}

export type EditState = 'silent' | 'waiting' | 'told' | 'taken_back';

/** An edit that was saved. */
export interface EditFacts {
  readonly id: string;
  readonly seriesId: string;
  readonly clubId: string;
  readonly kind: EditKind;
  /** The version of the series that it made. */
  readonly version: number;
  readonly editedBy: string | null;
  readonly editedAt: Temporal.Instant;
  /** When people are told, unless it is taken back before; null when nobody has to be told. */
  readonly tellsAt: Temporal.Instant | null;
  readonly state: EditState;
  readonly changes: readonly DateChange[];
  /** Template fields of the series that it changed. */
  readonly template: readonly TemplateField[];
  /** Whether rule, start, zone, holidays, listed dates, closures, pause or end changed. */
  readonly schedule: boolean;
}

/** What an edit would do. */
export interface EditPlan {
  readonly seriesId: string;
  /** The version that it starts from. */
  readonly version: number;
  readonly changes: readonly DateChange[];
  /** Dates to come that stay as they are. */
  readonly keptCount: number;
  readonly template: readonly TemplateField[];
  readonly schedule: boolean;
}

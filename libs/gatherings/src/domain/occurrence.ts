import type { LocalizedText } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import type { TemplateField } from './template-field';

export const OCCURRENCE_STATUSES = ['scheduled', 'moved', 'cancelled', 'held'] as const;
export type OccurrenceStatus = (typeof OCCURRENCE_STATUSES)[number];

export const VISIBILITIES = ['public', 'unlisted', 'private'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export interface VenueFacts {
  readonly name: string;
  readonly address: string | null;
  readonly directions: string | null;
  readonly mapUrl: string | null;
  readonly capacity: number | null;
  /** The IANA zone that it lies in. */
  readonly timeZone: string | null;
  /** For the day; hosts and the seated read it. */
  readonly dayNotes: string | null;
  /** Whom to call on the day; hosts and the seated read it. */
  readonly contact: string | null;
}

export interface FeeFacts {
  /** Minor units of the currency; JPY has none, so 1500 is 1,500 yen. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** What it includes, such as a book. */
  readonly note: LocalizedText;
  /** What members of the club pay; null: the same. Absent in edits that were saved before there was one. */
  readonly memberAmount?: number | null;
  /** What becomes of it when somebody cancels; shown wherever the fee is. */
  readonly terms?: LocalizedText;
}

/** One meeting as other areas and screens know it: its own row over its series' template. */
export interface OccurrenceFacts {
  readonly id: string;
  readonly clubId: string;
  readonly seriesId: string;
  readonly slug: string;
  readonly number: number;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** The start that the rule gave: identity, never edited. */
  readonly originalStart: Temporal.PlainDateTime;
  /** Which date of the rule in force it stands for; follows the rule, and orders the numbers. */
  readonly ruleStart: Temporal.PlainDateTime;
  readonly localStart: Temporal.PlainDateTime;
  readonly tzid: string;
  readonly durationMinutes: number;
  readonly status: OccurrenceStatus;
  /** What the template offers; the seat book of rsvps is the authority once it exists. */
  readonly capacity: number;
  readonly title: LocalizedText;
  readonly subtitle: LocalizedText;
  readonly description: LocalizedText;
  readonly venue: VenueFacts | null;
  readonly onlineUrl: string | null;
  readonly fee: FeeFacts | null;
  readonly doorsMinutesBefore: number | null;
  readonly uid: string;
  readonly sequence: number;
  /** Of the series; the club's own visibility is asked of clubs. */
  readonly visibility: Visibility;
  readonly cancelledReason: string | null;
  /** Cancelled because the series no longer gives this date: it counts for nothing and lists leave it out. */
  readonly skipped: boolean;
  /** Depends on holidays that are computed, not announced yet. */
  readonly provisional: boolean;
  /** Template fields that are its own instead of the series'. */
  readonly own: readonly TemplateField[];
  /** When it was to start before it was last moved; null when it never was. */
  readonly previousStartsAt: Temporal.Instant | null;
  /** When anything that a calendar shows last changed: DTSTAMP and LAST-MODIFIED. */
  readonly changedAt: Temporal.Instant;
}

/** Its end has passed, told or not: cancelled dates are over at their end, too. */
export const isOver = (
  facts: Pick<OccurrenceFacts, 'endsAt' | 'status'>,
  now: Temporal.Instant,
): boolean => facts.status === 'held' || facts.endsAt.epochMilliseconds <= now.epochMilliseconds;

export const hasStarted = (
  facts: Pick<OccurrenceFacts, 'startsAt'>,
  now: Temporal.Instant,
): boolean => facts.startsAt.epochMilliseconds <= now.epochMilliseconds;

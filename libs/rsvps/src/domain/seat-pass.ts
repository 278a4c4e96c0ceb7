import type { Locale } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';

/** A seat passed on to a named other: open until they press, or until it is taken back. */
export interface SeatPass {
  readonly id: string;
  readonly occurrenceId: string;
  /** The answer whose seat it is. */
  readonly rsvpId: string;
  readonly takerId: string;
  /** As whoever passes it on calls the other. */
  readonly name: string;
  readonly locale: Locale;
  /** Whether the companions go along; else their seats are given back. */
  readonly withCompanions: boolean;
  /** The host who did it by hand; null: whoever had the seat. */
  readonly passedBy: string | null;
  readonly passedAt: Temporal.Instant;
  readonly nonce: string;
  readonly keyVersion: number;
  readonly takenBackAt: Temporal.Instant | null;
  readonly takenAt: Temporal.Instant | null;
  /** The answer that has the seat since. */
  readonly takenRsvpId: string | null;
}

export const isOpen = (pass: Pick<SeatPass, 'takenAt' | 'takenBackAt'>): boolean =>
  pass.takenAt === null && pass.takenBackAt === null;

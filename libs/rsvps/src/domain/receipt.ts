import type { Locale } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';

/** A receipt as it was handed out. */
export interface Receipt {
  readonly id: string;
  readonly clubId: string;
  readonly number: number;
  /** From 1; above it, the same receipt written out again (再発行). */
  readonly issue: number;
  readonly occurrenceId: string;
  readonly personId: string;
  readonly amount: number;
  readonly currency: string;
  readonly addressee: string;
  readonly locale: Locale;
  readonly issuedBy: string | null;
  readonly issuedAt: Temporal.Instant;
}

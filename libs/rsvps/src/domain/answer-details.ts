import type { Temporal } from '@asaza/recurrence';

/** What only some answers have beside response, approval and seat. */
export interface AnswerDetails {
  /** A line to the host. */
  readonly note: string | null;
  /** The answer to the question of newcomers. */
  readonly screening: string | null;
  readonly lateAt: Temporal.Instant | null;
  /** The host who last answered for the person by hand. */
  readonly saidBy: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly decisionReason: string | null;
}

export const noDetails: AnswerDetails = {
  note: null,
  screening: null,
  lateAt: null,
  saidBy: null,
  decidedBy: null,
  decidedAt: null,
  decisionReason: null,
};

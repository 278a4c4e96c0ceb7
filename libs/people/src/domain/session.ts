import type { Temporal } from '@asaza/recurrence';

/** A browser that is signed in, as its owner sees it in the list. */
export interface Session {
  readonly id: string;
  readonly personId: string;
  readonly userAgent: string | null;
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
}

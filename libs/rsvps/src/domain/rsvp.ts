import type { Locale } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import { newcomer, type Standing } from './standing';

/** A host's yes where one is needed. */
export const APPROVALS = ['not_needed', 'pending', 'given', 'refused'] as const;
export type Approval = (typeof APPROVALS)[number];

/** One person's answer to one occurrence, with where they stand. */
export interface Rsvp extends Standing {
  readonly occurrenceId: string;
  readonly personId: string;
  /** The name for this occurrence's list. */
  readonly name: string;
  readonly yomi: string | null;
  readonly locale: Locale;
  readonly approval: Approval;
  /** 直前のご案内でも参加できます: may be offered a seat on short notice. */
  readonly shortNotice: boolean;
  /** When the person's address was proven for this answer, or a host vouched for them. */
  readonly confirmedAt: Temporal.Instant | null;
  readonly answeredAt: Temporal.Instant;
  /** From what the ticket's token is derived. */
  readonly nonce: string;
  readonly keyVersion: number;
  readonly ticketHash: string;
  /** The host who answered for the person by hand, or took them off. */
  readonly addedBy: string | null;
  readonly removedBy: string | null;
}

/** A fresh answer that has said and been given nothing yet. */
export const newRsvp = (
  about: Pick<
    Rsvp,
    | 'id'
    | 'occurrenceId'
    | 'personId'
    | 'name'
    | 'yomi'
    | 'locale'
    | 'answeredAt'
    | 'nonce'
    | 'keyVersion'
    | 'ticketHash'
  >,
): Rsvp => ({
  ...newcomer(about.id),
  approval: 'not_needed',
  shortNotice: false,
  confirmedAt: null,
  addedBy: null,
  removedBy: null,
  ...about,
});

import type { Locale } from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';
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
  /** The code of a quota that was typed, folded. */
  readonly quotaCode: string | null;
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

/** Lost the seat because no yes to the new day came in time: nothing else takes back what was said. */
export const hasMissedReconfirming = (rsvp: Rsvp): boolean =>
  rsvp.response === 'needs_action' && rsvp.seat === 'none' && rsvp.confirmedAt !== null;

type About = Pick<
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
>;

/** Complete, as keys that are added to a spread cost V8 microseconds each, and thousands may answer at once. */
const blank: Rsvp = {
  ...newcomer(''),
  occurrenceId: '',
  personId: '',
  name: '',
  yomi: null,
  locale: 'ja',
  approval: 'not_needed',
  quotaCode: null,
  shortNotice: false,
  confirmedAt: null,
  answeredAt: Temporal.Instant.fromEpochMilliseconds(0),
  nonce: '',
  keyVersion: 0,
  ticketHash: '',
  addedBy: null,
  removedBy: null,
};

/** A fresh answer that has said and been given nothing yet. */
export const newRsvp = (about: About): Rsvp => ({ ...blank, ...about });

import type { Locale } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';

export const INVITATION_STATES = [
  'invited',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** What a host asks of a speaker; the names are as the host typed them. */
export interface SpeakerRequest {
  readonly speakerName: string;
  readonly speakerYomi: string | null;
  /** What the speaker is: a post, a book, a place. */
  readonly speakerTitle: string | null;
  readonly talkTitle: string | null;
  readonly message: string | null;
  /** In words, such as 「お車代として1万円」. */
  readonly honorarium: string | null;
  readonly locale: Locale;
}

/** One request to one person, for one talk on one of several dates. */
export interface SpeakerInvitation extends SpeakerRequest {
  readonly id: string;
  readonly clubId: string;
  readonly personId: string;
  readonly state: InvitationState;
  readonly occurrenceIds: readonly string[];
  readonly acceptedOccurrenceId: string | null;
  /** What the speaker wrote with the answer; for the hosts. */
  readonly note: string | null;
  readonly invitedBy: string;
  readonly sentAt: Temporal.Instant;
  readonly answeredAt: Temporal.Instant | null;
  /** Since when an accepted talk waits for a new yes, as its day or time changed; null: it does not. */
  readonly askedAgainAt: Temporal.Instant | null;
}

/** The talk of an occurrence. */
export interface Talk {
  readonly occurrenceId: string;
  readonly invitationId: string;
  readonly personId: string;
  readonly speakerName: string;
  readonly speakerYomi: string | null;
  readonly speakerTitle: string | null;
  readonly title: string | null;
}

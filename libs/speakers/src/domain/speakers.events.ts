import { defineDue, defineEvent } from '@asaza/kernel';

type OfInvitation = { invitationId: string };

/** A host asks somebody to speak: the request goes out. */
export const SpeakerInvited = defineEvent<OfInvitation>('speakers.speaker_invited');
/** The talk stands on that date. `again`: it stood there already, and the date had moved. */
export const InvitationAccepted = defineEvent<
  OfInvitation & { occurrenceId: string; again: boolean }
>('speakers.invitation_accepted');
/** A no. `occurrenceId`: the date of a talk that is given up, as it had moved; null: there was none. */
export const InvitationDeclined = defineEvent<OfInvitation & { occurrenceId: string | null }>(
  'speakers.invitation_declined',
);
/** By a host. `occurrenceId`: the date of a talk that stood on it and is gone; null: there was none. */
export const InvitationWithdrawn = defineEvent<OfInvitation & { occurrenceId: string | null }>(
  'speakers.invitation_withdrawn',
);

/** The speakers whose dates an edit moved have been asked again, where they are. */
export const TalksFollowed = defineEvent<{ editId: string; seriesId: string }>(
  'speakers.talks_followed',
);

/** When the last of its dates begins; keyed by the invitation. */
export const InvitationExpires = defineDue('speakers.invitation_expires');

import { defineDue, defineEvent } from '@asaza/kernel';

type OfInvitation = { invitationId: string };

/** A host asks somebody to speak: the request goes out. */
export const SpeakerInvited = defineEvent<OfInvitation>('speakers.speaker_invited');
/** The talk stands on that date. */
export const InvitationAccepted = defineEvent<OfInvitation & { occurrenceId: string }>(
  'speakers.invitation_accepted',
);
export const InvitationDeclined = defineEvent<OfInvitation>('speakers.invitation_declined');
/** By a host; a talk that stood on it is gone. */
export const InvitationWithdrawn = defineEvent<OfInvitation>('speakers.invitation_withdrawn');

/** When the last of its dates begins; keyed by the invitation. */
export const InvitationExpires = defineDue('speakers.invitation_expires');

import {
  InvitationAccepted,
  InvitationDeclined,
  InvitationWithdrawn,
  SpeakerInvited,
} from '@asaza/speakers';
import { defineJob } from '@asaza/platform/queue';

// Speakers and hosts hear of an invitation.
export const tellInvitedJob = defineJob({
  name: 'notifications.tell-invited',
  queue: 'events',
  on: SpeakerInvited,
});
export const tellAcceptedJob = defineJob({
  name: 'notifications.tell-accepted',
  queue: 'events',
  on: InvitationAccepted,
});
export const tellDeclinedJob = defineJob({
  name: 'notifications.tell-declined',
  queue: 'events',
  on: InvitationDeclined,
});
export const tellWithdrawnInvitationJob = defineJob({
  name: 'notifications.tell-withdrawn-invitation',
  queue: 'events',
  on: InvitationWithdrawn,
});

import { defineJob } from '@asaza/platform/queue';
import { InvitationExpires } from '../domain/speakers.events';

export const expireInvitationJob = defineJob({
  name: 'speakers.expire-invitation',
  queue: 'events',
  on: InvitationExpires,
});

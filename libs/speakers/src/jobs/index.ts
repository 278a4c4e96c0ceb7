import type { AreaJobs } from '@asaza/platform/queue';
import { SpeakersModule } from '../speakers.module';
import { ExpireInvitationHandler } from './expire-invitation.handler';
import { expireInvitationJob } from './expire-invitation.job';
import { FollowEditHandler } from './follow-edit.handler';
import { followEditJob } from './follow-edit.job';

export const speakersJobs: AreaJobs = {
  jobs: [expireInvitationJob, followEditJob],
  handlers: [ExpireInvitationHandler, FollowEditHandler],
  module: SpeakersModule,
};

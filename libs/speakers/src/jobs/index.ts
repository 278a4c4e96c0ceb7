import type { AreaJobs } from '@asaza/platform/queue';
import { SpeakersModule } from '../speakers.module';
import { ExpireInvitationHandler } from './expire-invitation.handler';
import { expireInvitationJob } from './expire-invitation.job';

export const speakersJobs: AreaJobs = {
  jobs: [expireInvitationJob],
  handlers: [ExpireInvitationHandler],
  module: SpeakersModule,
};

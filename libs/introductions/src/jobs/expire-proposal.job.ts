import { defineJob } from '@asaza/platform/queue';
import { ProposalExpires } from '../domain/introductions.events';

export const expireProposalJob = defineJob({
  name: 'introductions.expire-proposal',
  queue: 'housekeeping',
  on: ProposalExpires,
});

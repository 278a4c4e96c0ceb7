import { defineJob } from '@asaza/platform/queue';
import { RoundDue } from '../domain/introductions.events';

export const buildRoundJob = defineJob({
  name: 'introductions.build-round',
  queue: 'matching',
  on: RoundDue,
});

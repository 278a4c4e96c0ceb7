import { defineJob } from '@asaza/platform/queue';
import { RoundSends } from '../domain/introductions.events';

export const sendRoundJob = defineJob({
  name: 'introductions.send-round',
  queue: 'events',
  on: RoundSends,
});

import { defineJob } from '@asaza/platform/queue';
import { HoldTells } from '../domain/introductions.events';

export const tellOfHoldJob = defineJob({
  name: 'introductions.tell-of-hold',
  queue: 'housekeeping',
  on: HoldTells,
});

import { defineJob } from '@asaza/platform/queue';
import { IntroductionRetried } from '../domain/introductions.events';

export const retryIntroductionJob = defineJob({
  name: 'introductions.retry-introduction',
  queue: 'events',
  on: IntroductionRetried,
});

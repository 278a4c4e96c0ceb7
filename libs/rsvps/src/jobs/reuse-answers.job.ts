import { defineJob } from '@asaza/platform/queue';
import { ResponseConfirmed } from '../domain/rsvps.events';

/** Somebody comes without having seen the form: what they said the last time counts. */
export const reuseAnswers = defineJob({
  name: 'rsvps.reuse-answers',
  queue: 'events',
  on: ResponseConfirmed,
});

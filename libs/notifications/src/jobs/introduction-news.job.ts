import { AnswerAwaited, FollowUpAsked, Introduced, Proposed } from '@asaza/introductions';
import { defineJob } from '@asaza/platform/queue';

// Two people hear of each other, in their own letters.
export const sendProposalJob = defineJob({
  name: 'notifications.send-proposal',
  queue: 'events',
  on: Proposed,
});
export const remindSideJob = defineJob({
  name: 'notifications.remind-side',
  queue: 'events',
  on: AnswerAwaited,
});
export const sendIntroductionJob = defineJob({
  name: 'notifications.send-introduction',
  queue: 'events',
  on: Introduced,
});
// Weeks later each of them is asked, on their own.
export const askFollowUpJob = defineJob({
  name: 'notifications.ask-follow-up',
  queue: 'events',
  on: FollowUpAsked,
});

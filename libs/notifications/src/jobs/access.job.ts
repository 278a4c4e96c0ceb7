import { SignInRequested } from '@asaza/people';
import { ResponseReceived } from '@asaza/rsvps';
import { defineJob } from '@asaza/platform/queue';

// Codes go out when somebody asks for one.
export const sendSignInJob = defineJob({
  name: 'notifications.send-sign-in',
  queue: 'events',
  on: SignInRequested,
});
export const sendConfirmationJob = defineJob({
  name: 'notifications.send-confirmation',
  queue: 'events',
  on: ResponseReceived,
});

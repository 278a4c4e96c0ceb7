import { AttendeeAdded, OfferAccepted, ResponseConfirmed } from '@asaza/rsvps';
import { defineJob } from '@asaza/platform/queue';
import { MessageDue } from '../domain/notifications.events';

/** The send delay of a message has passed. */
export const handOutMessageJob = defineJob({
  name: 'notifications.hand-out-message',
  queue: 'events',
  on: MessageDue,
});

// Whoever gets a seat hears what was sent before, where the host said so.
export const catchUpConfirmedJob = defineJob({
  name: 'notifications.catch-up-confirmed',
  queue: 'events',
  on: ResponseConfirmed,
});
export const catchUpSeatedJob = defineJob({
  name: 'notifications.catch-up-seated',
  queue: 'events',
  on: OfferAccepted,
});
export const catchUpAddedJob = defineJob({
  name: 'notifications.catch-up-added',
  queue: 'events',
  on: AttendeeAdded,
});

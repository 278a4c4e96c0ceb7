import {
  AttendeeAdded,
  AttendeeRemoved,
  HoldExpired,
  OfferAccepted,
  OfferMissed,
  ResponseConfirmed,
  ResponseWithdrawn,
  SeatOffered,
} from '@asaza/rsvps';
import { defineJob } from '@asaza/platform/queue';

// A person hears what became of their answer.
export const tellConfirmedJob = defineJob({
  name: 'notifications.tell-confirmed',
  queue: 'events',
  on: ResponseConfirmed,
});
export const tellWithdrawnJob = defineJob({
  name: 'notifications.tell-withdrawn',
  queue: 'events',
  on: ResponseWithdrawn,
});
export const tellOfferedJob = defineJob({
  name: 'notifications.tell-offered',
  queue: 'events',
  on: SeatOffered,
});
export const tellMissedJob = defineJob({
  name: 'notifications.tell-missed',
  queue: 'events',
  on: OfferMissed,
});
export const tellSeatedJob = defineJob({
  name: 'notifications.tell-seated',
  queue: 'events',
  on: OfferAccepted,
});
export const tellAddedJob = defineJob({
  name: 'notifications.tell-added',
  queue: 'events',
  on: AttendeeAdded,
});
export const tellRemovedJob = defineJob({
  name: 'notifications.tell-removed',
  queue: 'events',
  on: AttendeeRemoved,
});
export const tellHoldExpiredJob = defineJob({
  name: 'notifications.tell-hold-expired',
  queue: 'events',
  on: HoldExpired,
});

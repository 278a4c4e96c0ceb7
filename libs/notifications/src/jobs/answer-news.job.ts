import {
  AnswerInvited,
  ApprovalAsked,
  ApprovalRefused,
  AttendeeAdded,
  AttendeeRemoved,
  HoldExpired,
  MovedToWaitlist,
  OfferAccepted,
  OfferMissed,
  ReconfirmationMissed,
  ResponseConfirmed,
  ResponseWithdrawn,
  SeatCalled,
  SeatGiven,
  SeatOffered,
  SeatsOpened,
} from '@asaza/rsvps';
import { defineJob } from '@asaza/platform/queue';

// A person hears what became of their answer.
export const tellConfirmedJob = defineJob({
  name: 'notifications.tell-confirmed',
  queue: 'events',
  on: ResponseConfirmed,
});
export const tellInvitedToAnswerJob = defineJob({
  name: 'notifications.tell-invited-to-answer',
  queue: 'events',
  on: AnswerInvited,
});
export const tellApprovalAskedJob = defineJob({
  name: 'notifications.tell-approval-asked',
  queue: 'events',
  on: ApprovalAsked,
});
export const tellApprovalRefusedJob = defineJob({
  name: 'notifications.tell-approval-refused',
  queue: 'events',
  on: ApprovalRefused,
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
export const tellCalledJob = defineJob({
  name: 'notifications.tell-called',
  queue: 'events',
  on: SeatCalled,
});
export const tellOpenedJob = defineJob({
  name: 'notifications.tell-opened',
  queue: 'events',
  on: SeatsOpened,
});
export const tellMovedJob = defineJob({
  name: 'notifications.tell-moved-to-waitlist',
  queue: 'events',
  on: MovedToWaitlist,
});
export const tellGivenJob = defineJob({
  name: 'notifications.tell-given',
  queue: 'events',
  on: SeatGiven,
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
export const tellLapsedJob = defineJob({
  name: 'notifications.tell-reconfirmation-missed',
  queue: 'events',
  on: ReconfirmationMissed,
});

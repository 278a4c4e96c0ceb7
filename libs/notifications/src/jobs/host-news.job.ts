import { RoundBuilt } from '@asaza/introductions';
import {
  ApprovalAsked,
  AttendeeAdded,
  AttendeeRemoved,
  HoldExpired,
  KitchenDue,
  OfferAccepted,
  OfferMissed,
  ReconfirmationMissed,
  ResponseConfirmed,
  ResponseWithdrawn,
  SeatGiven,
  SeatOffered,
  StrikeContested,
} from '@asaza/rsvps';
import { defineJob } from '@asaza/platform/queue';
import { DigestDue } from '../domain/notifications.events';

// Hosts hear as they chose; each of these events also changes how many seats are left.
export const hostsHearAnswerJob = defineJob({
  name: 'notifications.hosts-hear-answer',
  queue: 'events',
  on: ResponseConfirmed,
});
export const hostsHearApprovalJob = defineJob({
  name: 'notifications.hosts-hear-approval',
  queue: 'events',
  on: ApprovalAsked,
});
export const hostsHearGivenJob = defineJob({
  name: 'notifications.hosts-hear-given-seat',
  queue: 'events',
  on: SeatGiven,
});
export const hostsHearWithdrawalJob = defineJob({
  name: 'notifications.hosts-hear-withdrawal',
  queue: 'events',
  on: ResponseWithdrawn,
});
export const hostsHearLapseJob = defineJob({
  name: 'notifications.hosts-hear-lapse',
  queue: 'events',
  on: ReconfirmationMissed,
});
export const hostsHearOfferJob = defineJob({
  name: 'notifications.hosts-hear-offer',
  queue: 'events',
  on: SeatOffered,
});
export const hostsHearMissedJob = defineJob({
  name: 'notifications.hosts-hear-missed-offer',
  queue: 'events',
  on: OfferMissed,
});
export const hostsHearAcceptedJob = defineJob({
  name: 'notifications.hosts-hear-accepted-offer',
  queue: 'events',
  on: OfferAccepted,
});
export const hostsHearAddedJob = defineJob({
  name: 'notifications.hosts-hear-added',
  queue: 'events',
  on: AttendeeAdded,
});
export const hostsHearRemovedJob = defineJob({
  name: 'notifications.hosts-hear-removed',
  queue: 'events',
  on: AttendeeRemoved,
});
export const hostsHearHoldJob = defineJob({
  name: 'notifications.hosts-hear-expired-hold',
  queue: 'events',
  on: HoldExpired,
});
export const hostsHearContestJob = defineJob({
  name: 'notifications.hosts-hear-contest',
  queue: 'events',
  on: StrikeContested,
});
export const hostsHearKitchenJob = defineJob({
  name: 'notifications.hosts-hear-kitchen',
  queue: 'events',
  on: KitchenDue,
});
export const hostsHearRoundJob = defineJob({
  name: 'notifications.hosts-hear-round',
  queue: 'events',
  on: RoundBuilt,
});
export const sendHostDigestJob = defineJob({
  name: 'notifications.send-host-digest',
  queue: 'events',
  on: DigestDue,
});

import type { Refusal } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import type { Answering, ClosedReason } from './answering';
import type { Rsvp } from './rsvp';

export interface AnswersClosed extends Refusal<'ANSWERS_CLOSED'> {
  readonly reason: ClosedReason;
  /** When answers are taken from, if they are not yet. */
  readonly opensAt: Temporal.Instant | null;
  /** Until when they were taken, if rules said so. */
  readonly closesAt: Temporal.Instant | null;
}
export const answersClosed = (
  reason: ClosedReason,
  window: Pick<Answering, 'opensAt' | 'closesAt'> | null = null,
): AnswersClosed => ({
  code: 'ANSWERS_CLOSED',
  reason,
  opensAt: window?.opensAt ?? null,
  closesAt: window?.closesAt ?? null,
});

/** Only those who are invited can answer, and this person is not. */
export type NotInvited = Refusal<'NOT_INVITED'>;
export const notInvited: NotInvited = { code: 'NOT_INVITED' };

/** A host has said no to this person's answer to this date. */
export interface ApprovalRefused extends Refusal<'APPROVAL_REFUSED'> {
  /** In the words of the host. */
  readonly why: string | null;
}
export const approvalRefused = (why: string | null): ApprovalRefused => ({
  code: 'APPROVAL_REFUSED',
  why,
});

export interface ConfirmationFailed extends Refusal<'WRONG_CODE' | 'EXPIRED' | 'USED'> {
  readonly attemptsLeft: number;
}
export const confirmationFailed = (
  code: ConfirmationFailed['code'],
  attemptsLeft = 0,
): ConfirmationFailed => ({ code, attemptsLeft });

export interface OfferGone extends Refusal<'OFFER_EXPIRED' | 'NO_OFFER' | 'SEAT_TAKEN'> {
  /** The place on the waitlist, from 1, if the person is still on it. */
  readonly waitlistPosition: number | null;
}
export const offerGone = (code: OfferGone['code'], waitlistPosition: number | null): OfferGone => ({
  code,
  waitlistPosition,
});

export interface OccurrenceFull extends Refusal<'OCCURRENCE_FULL'> {
  readonly capacity: number;
  /** The place that joining the waitlist would give. */
  readonly waitlistPosition: number;
}
export const occurrenceFull = (capacity: number, waitlistPosition: number): OccurrenceFull => ({
  code: 'OCCURRENCE_FULL',
  capacity,
  waitlistPosition,
});

/** It has taken place, or it was cancelled. */
export type OccurrenceOver = Refusal<'OCCURRENCE_OVER' | 'OCCURRENCE_CANCELLED'>;
export const occurrenceOver: OccurrenceOver = { code: 'OCCURRENCE_OVER' };
export const occurrenceCancelled: OccurrenceOver = { code: 'OCCURRENCE_CANCELLED' };

export interface CapacityBelowSeated extends Refusal<'CAPACITY_BELOW_SEATED'> {
  /** Seats that are held or offered: the least that the capacity can become. */
  readonly seated: number;
}
export const capacityBelowSeated = (seated: number): CapacityBelowSeated => ({
  code: 'CAPACITY_BELOW_SEATED',
  seated,
});

/** Somebody came or went since the host was shown who moves: nothing has changed. */
export interface CapacityMovesChanged extends Refusal<'CAPACITY_MOVES_CHANGED'> {
  /** Who would move as it is now. */
  readonly moving: readonly Rsvp[];
}
export const capacityMovesChanged = (moving: readonly Rsvp[]): CapacityMovesChanged => ({
  code: 'CAPACITY_MOVES_CHANGED',
  moving,
});

export interface TooManyCompanions extends Refusal<'TOO_MANY_COMPANIONS'> {
  readonly field: 'companions';
  /** How many may come along. */
  readonly most: number;
}
export const tooManyCompanions = (most: number): TooManyCompanions => ({
  code: 'TOO_MANY_COMPANIONS',
  field: 'companions',
  most,
});

/** Seats are not enough for more companions; what stood before stands. */
export interface NotEnoughSeats extends Refusal<'NOT_ENOUGH_SEATS'> {
  readonly field: 'companions';
  /** How many more could come along. */
  readonly free: number;
}
export const notEnoughSeats = (free: number): NotEnoughSeats => ({
  code: 'NOT_ENOUGH_SEATS',
  field: 'companions',
  free,
});

/** There is no seat to keep: no yes to the new day came in time, or there was none in the first place. */
export type SeatReleased = Refusal<'RECONFIRM_EXPIRED' | 'NO_SEAT'>;
export const seatReleased = (code: SeatReleased['code']): SeatReleased => ({ code });

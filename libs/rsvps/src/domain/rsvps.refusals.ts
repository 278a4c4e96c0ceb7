import type { Refusal } from '@asaza/kernel';
import type { ClosedReason } from './answering';

export interface AnswersClosed extends Refusal<'ANSWERS_CLOSED'> {
  readonly reason: ClosedReason;
}
export const answersClosed = (reason: ClosedReason): AnswersClosed => ({
  code: 'ANSWERS_CLOSED',
  reason,
});

export interface ConfirmationFailed extends Refusal<'WRONG_CODE' | 'EXPIRED' | 'USED'> {
  readonly attemptsLeft: number;
}
export const confirmationFailed = (
  code: ConfirmationFailed['code'],
  attemptsLeft = 0,
): ConfirmationFailed => ({ code, attemptsLeft });

export interface OfferGone extends Refusal<'OFFER_EXPIRED' | 'NO_OFFER'> {
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

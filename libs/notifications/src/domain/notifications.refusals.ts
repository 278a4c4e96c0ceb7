import type { Refusal } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';

/** It was written anew or taken back since it was looked at: what is sent is what was previewed. */
export interface MessageChanged extends Refusal<'MESSAGE_CHANGED'> {
  /** The version now. */
  readonly version: number;
}
export const messageChanged = (version: number): MessageChanged => ({
  code: 'MESSAGE_CHANGED',
  version,
});

/** It is on its way or sent, and can no longer be written. */
export type MessageGone = Refusal<'MESSAGE_QUEUED' | 'MESSAGE_SENT'>;
export const messageGone = (code: MessageGone['code']): MessageGone => ({ code });

/** Nobody is among those whom it is for. */
export type NobodyToTell = Refusal<'NOBODY_TO_TELL'>;
export const nobodyToTell: NobodyToTell = { code: 'NOBODY_TO_TELL' };

/** The host has sent as many as one may within 24 hours. */
export interface TooManyMessages extends Refusal<'TOO_MANY_MESSAGES'> {
  readonly limit: number;
  /** When the next one may be sent. */
  readonly nextAt: Temporal.Instant;
}
export const tooManyMessages = (limit: number, nextAt: Temporal.Instant): TooManyMessages => ({
  code: 'TOO_MANY_MESSAGES',
  limit,
  nextAt,
});

/** The form of the day opens at 18:00 on the evening before. */
export interface NotTodayYet extends Refusal<'NOT_TODAY_YET'> {
  readonly opensAt: Temporal.Instant;
}
export const notTodayYet = (opensAt: Temporal.Instant): NotTodayYet => ({
  code: 'NOT_TODAY_YET',
  opensAt,
});

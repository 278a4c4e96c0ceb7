import type { Refusal } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';

/** The address was sent enough mails for now; the next one may be asked for at `retryAt`. */
export interface TooManyMails extends Refusal<'TOO_MANY_MAILS'> {
  readonly retryAt: Temporal.Instant;
}
export const tooManyMails = (retryAt: Temporal.Instant): TooManyMails => ({
  code: 'TOO_MANY_MAILS',
  retryAt,
});

export type SignInFailure = 'WRONG_CODE' | 'EXPIRED' | 'USED' | 'OTHER_BROWSER';

/** Nobody was signed in. `attemptsLeft` counts the codes that may still be typed for this attempt. */
export interface SignInFailed extends Refusal<SignInFailure> {
  readonly attemptsLeft: number;
}
export const signInFailed = (code: SignInFailure, attemptsLeft: number): SignInFailed => ({
  code,
  attemptsLeft,
});

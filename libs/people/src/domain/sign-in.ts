import { ok, refuse, type Outcome } from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';
import { signInFailed, type SignInFailed } from './people.refusals';

/** Codes that may be typed for one attempt; then it is dead, also for the right code and the link. */
export const CODES_PER_ATTEMPT = 5;

export interface SignInAttempt {
  readonly wrongCodes: number;
  readonly expiresAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant | null;
}

/** What came with the POST: a typed code (from any browser), or the link's token. */
export type Presented =
  | { readonly by: 'code'; readonly right: boolean }
  | { readonly by: 'link'; readonly sameBrowser: boolean };

/** Whether what was presented signs in. A `WRONG_CODE` with codes left is the one that has to be counted. */
export function decideSignIn(
  attempt: SignInAttempt,
  presented: Presented,
  now: Temporal.Instant,
): Outcome<void, SignInFailed> {
  const left = CODES_PER_ATTEMPT - attempt.wrongCodes;
  if (attempt.usedAt !== null) return refuse(signInFailed('USED', 0));
  if (Temporal.Instant.compare(attempt.expiresAt, now) <= 0)
    return refuse(signInFailed('EXPIRED', 0));
  if (left <= 0) return refuse(signInFailed('WRONG_CODE', 0));
  if (presented.by === 'link')
    return presented.sameBrowser ? ok(undefined) : refuse(signInFailed('OTHER_BROWSER', left));
  return presented.right ? ok(undefined) : refuse(signInFailed('WRONG_CODE', left - 1));
}

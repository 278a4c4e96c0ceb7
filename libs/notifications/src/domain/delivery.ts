/**
 * pending -> sending -> handoff -> sent, or failed (with a reason), withheld (consent, opt-out or block came
 * first), or uncertain: handed over, and the answer never came. An uncertain one is never sent again by guess.
 */
export const DELIVERY_STATES = [
  'pending',
  'sending',
  'handoff',
  'sent',
  'failed',
  'uncertain',
  'withheld',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What one try came to, in the words of the mail conversation. */
export type TryResult =
  | { readonly kind: 'sent'; readonly response: string }
  | { readonly kind: 'withheld' }
  | {
      readonly kind: 'permanent';
      readonly code: number;
      readonly reason: string;
      readonly address: boolean;
    }
  | { readonly kind: 'temporary'; readonly code: number | null; readonly reason: string }
  | { readonly kind: 'ambiguous'; readonly reason: string };

export type Settlement =
  | {
      readonly state: 'sent' | 'failed' | 'uncertain' | 'withheld';
      readonly reason: string | null;
      /** The address itself was refused: nothing more goes there. */
      readonly stopAddress: boolean;
    }
  | { readonly state: 'pending'; readonly reason: string; readonly afterSeconds: number };

const FIRST_WAIT_SECONDS = 20;
const LONGEST_WAIT_SECONDS = 3_600;

/**
 * Decides what follows from a try. `secondsLeft` until the notice is of no use; `jitter` from 0 to 1 spreads
 * the tries of many mails that failed together.
 */
export function settle(
  result: TryResult,
  attempt: number,
  secondsLeft: number,
  jitter: number,
): Settlement {
  const over = (state: 'sent' | 'failed' | 'uncertain' | 'withheld', reason: string | null) => ({
    state,
    reason,
    stopAddress: false,
  });
  switch (result.kind) {
    case 'sent':
      return over('sent', result.response);
    case 'withheld':
      return over('withheld', null);
    case 'ambiguous':
      return over('uncertain', result.reason);
    case 'permanent':
      return { state: 'failed', reason: result.reason, stopAddress: result.address };
    case 'temporary': {
      const base = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (attempt - 1));
      const afterSeconds = Math.round(base * (0.75 + jitter / 2));
      return afterSeconds < secondsLeft
        ? { state: 'pending', reason: result.reason, afterSeconds }
        : over('failed', `too late for another try: ${result.reason}`);
    }
  }
}

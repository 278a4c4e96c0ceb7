import type { Temporal } from '@asaza/recurrence';
import type { ClosedReason } from './answering';

/** What is asked of the book for one person. Who may ask is decided before. */
export type Ask =
  /** Keep a seat until the address is proven. `until` null: too late to keep one. */
  | { readonly kind: 'hold'; readonly until: Temporal.Instant | null; readonly party?: number }
  /** The address is proven: a seat, or a place on the waitlist. `party` counts where neither is there yet. */
  | { readonly kind: 'take'; readonly party?: number }
  /** More or fewer companions. */
  | { readonly kind: 'party'; readonly party: number }
  /** By a host's hand or at the door: any free seat, or nothing. */
  | { readonly kind: 'add' }
  /** Nothing about the seat: something else of the answer is to be written. */
  | { readonly kind: 'keep' }
  /** Gives up seat or place, or has none: a no, a maybe, or a yes that waits for a host's. */
  | {
      readonly kind: 'withdraw';
      readonly says?: 'declined' | 'tentative' | 'accepted';
      /** How many would come. */
      readonly party?: number;
    }
  /** By a host's hand: what the person said stays said. */
  | { readonly kind: 'remove' }
  | { readonly kind: 'offer'; readonly until: Temporal.Instant }
  /** The seat is theirs without being asked. */
  | { readonly kind: 'give' }
  /** The seat that this person missed has gone to the next one. */
  | { readonly kind: 'pass' }
  /** Told that a seat is free for whoever in line is first to press. */
  | { readonly kind: 'call' }
  /** The seats of `giver` become theirs, `party` of them; the others are given back. Never through the line. */
  | { readonly kind: 'succeed'; readonly party: number }
  /** `openCall`: this person may press without an offer. */
  | { readonly kind: 'accept'; readonly now: Temporal.Instant; readonly openCall?: boolean }
  /** There are fewer seats: back in line, those with a seat at its front. */
  | { readonly kind: 'move'; readonly seq: number }
  /** A hold, an offer or the wait for a new yes has run out. `closed`: nobody misses an offer any more. */
  | {
      readonly kind: 'lapse';
      readonly now: Temporal.Instant;
      readonly closed?: ClosedReason | null;
    };

export type Verdict =
  | 'unchanged'
  | 'held'
  | 'seated'
  | 'waitlisted'
  | 'full'
  | 'released'
  | 'resized'
  | 'offered'
  | 'called'
  | 'moved'
  | 'no_offer'
  | 'offer_expired'
  | 'taken'
  | 'succeeded'
  | 'not_theirs'
  | 'hold_expired'
  | 'reconfirmation_missed'
  | 'missed'
  | 'left_list';

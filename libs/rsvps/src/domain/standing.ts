import type { Temporal } from '@asaza/recurrence';

/** What the person said (PARTSTAT). It changes only when the address behind it is proven. */
export const RESPONSES = ['needs_action', 'accepted', 'declined', 'tentative'] as const;
export type ResponseAnswer = (typeof RESPONSES)[number];

/** What the system gave. */
export const SEATS = ['none', 'held', 'waitlisted', 'offered'] as const;
export type SeatState = (typeof SEATS)[number];

/** Where one person stands with one occurrence: all that a decision about seats looks at. */
export interface Standing {
  readonly id: string;
  readonly response: ResponseAnswer;
  readonly seat: SeatState;
  /** Set: the seat is provisional until this moment. */
  readonly heldUntil: Temporal.Instant | null;
  /** The place in the order of joining; kept while an offer is open. */
  readonly seq: number | null;
  readonly offerUntil: Temporal.Instant | null;
  /** Offers that passed unanswered since the person joined the list. */
  readonly missedOffers: number;
  /** Missed the last offer: that one seat goes to the person behind. */
  readonly passesNext: boolean;
}

/** A person who has not said anything yet. */
export const newcomer = (id: string): Standing => ({
  id,
  response: 'needs_action',
  ...withoutSeat,
});

export const withoutSeat = {
  seat: 'none',
  heldUntil: null,
  seq: null,
  offerUntil: null,
  missedOffers: 0,
  passesNext: false,
} as const;

export const isProvisional = (person: Pick<Standing, 'seat' | 'heldUntil'>): boolean =>
  person.seat === 'held' && person.heldUntil !== null;

export const isFirm = (person: Pick<Standing, 'seat' | 'heldUntil'>): boolean =>
  person.seat === 'held' && person.heldUntil === null;

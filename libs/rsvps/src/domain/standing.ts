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
  /** Since when a firm seat waits for a yes to its new time of day; it is not lost without one. */
  readonly askedAgainAt: Temporal.Instant | null;
  /** Until when a firm seat waits for a yes to its new day. */
  readonly reconfirmUntil: Temporal.Instant | null;
  /** Seats that the person takes: their own, and one for each companion. */
  readonly party: number;
  /** The quota that those seats count against, all of them; null: none. */
  readonly quotaId: string | null;
  /** The order in which seats were given: who came last is asked first to move. */
  readonly seatedNo: number | null;
  /** Stands behind everybody who does not, whatever the order of joining. */
  readonly lastInLine: boolean;
  /** The round of an open call that this person has been told of. */
  readonly calledIn: number | null;
}

/** A person and up to five companions. */
export const MOST_IN_PARTY = 6;

/** Nothing is asked of the person. */
export const notAsked = { askedAgainAt: null, reconfirmUntil: null } as const;

/** A person who has not said anything yet. */
export const newcomer = (id: string): Standing => ({
  id,
  response: 'needs_action',
  party: 1,
  lastInLine: false,
  ...withoutSeat,
});

export const withoutSeat = {
  seat: 'none',
  heldUntil: null,
  seq: null,
  offerUntil: null,
  missedOffers: 0,
  passesNext: false,
  quotaId: null,
  seatedNo: null,
  calledIn: null,
  ...notAsked,
} as const;

/** The order of the waitlist. */
export const inLine = (
  a: Pick<Standing, 'lastInLine' | 'seq'>,
  b: Pick<Standing, 'lastInLine' | 'seq'>,
): number => (a.lastInLine === b.lastInLine ? (a.seq ?? 0) - (b.seq ?? 0) : a.lastInLine ? 1 : -1);

/** Whether a firm seat waits for a new yes, with or without a deadline. */
export const isAsked = (person: Pick<Standing, 'askedAgainAt' | 'reconfirmUntil'>): boolean =>
  person.askedAgainAt !== null || person.reconfirmUntil !== null;

export const isProvisional = (person: Pick<Standing, 'seat' | 'heldUntil'>): boolean =>
  person.seat === 'held' && person.heldUntil !== null;

export const isFirm = (person: Pick<Standing, 'seat' | 'heldUntil'>): boolean =>
  person.seat === 'held' && person.heldUntil === null;

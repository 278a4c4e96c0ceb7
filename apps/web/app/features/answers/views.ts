import type { PartyView } from './companions-form';

export type TicketStateName =
  | 'firm'
  | 'again'
  | 'reconfirm'
  | 'provisional'
  | 'waiting'
  | 'offered'
  | 'called'
  | 'declined'
  | 'maybe'
  | 'pending'
  | 'refused'
  | 'released'
  | 'cancelled'
  | 'skipped'
  | 'over';

/** What a change of the date asks: to say yes again when it suits, or by a moment, else the seat goes. */
export interface AskView {
  readonly kind: 'again' | 'reconfirm';
  /** The deadline in the occurrence's zone. */
  readonly until: string;
  /** Asked two days before, for this reason; null: the date changed. */
  readonly why: 'NEWCOMER' | 'FLAGGED' | null;
}

/** A person's own answer, in words. */
export interface TicketView {
  readonly name: string;
  readonly yomi: string;
  /** Where the receipt is made, once something was paid; else empty. */
  readonly receipt: string;
  readonly state: TicketStateName;
  /** Until when the seat can go to somebody else; empty: it cannot, or there is none. */
  readonly passUntil: string;
  /** Who was asked to take it over and has not pressed; else empty. */
  readonly passedTo: string;
  /** When the provisional seat or the offer ends, in the occurrence's zone. */
  readonly until: string;
  readonly place: number;
  readonly shortNotice: boolean;
  readonly ask: AskView | null;
  readonly party: PartyView;
  readonly takesCode: boolean;
  /** The line to the host. */
  readonly note: string;
  /** What the host wrote with their yes or no. */
  readonly reason: string;
}

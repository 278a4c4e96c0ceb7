export type TicketStateName =
  'firm' | 'provisional' | 'waiting' | 'offered' | 'declined' | 'cancelled' | 'over';

/** A person's own answer, in words. */
export interface TicketView {
  readonly name: string;
  readonly yomi: string;
  readonly state: TicketStateName;
  /** When the provisional seat or the offer ends, in the occurrence's zone. */
  readonly until: string;
  readonly place: number;
  readonly shortNotice: boolean;
}

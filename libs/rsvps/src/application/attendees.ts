import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import type { Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { ResponseAnswer, SeatState } from '../domain/standing';
import { RsvpQueries } from '../persistence/rsvp.queries';

export interface SeatedAttendee {
  readonly rsvpId: string;
  readonly personId: string;
  readonly name: string;
  readonly yomi: string | null;
  readonly locale: Locale;
  /** Seats of the whole party, companions included. */
  readonly party: number;
}

export interface ReachableAttendee extends SeatedAttendee {
  readonly seat: SeatState;
}

/** Somebody whom a change of a date concerns, with what is asked of them. */
export interface ConcernedAttendee extends ReachableAttendee {
  readonly occurrenceId: string;
  readonly response: ResponseAnswer;
  readonly answeredAt: Temporal.Instant;
  /** Asked again since then, as the time of day changed; the seat stays. */
  readonly askedAgainAt: Temporal.Instant | null;
  /** Until when the seat waits for a yes to another day. */
  readonly reconfirmUntil: Temporal.Instant | null;
}

/** Somebody to whom a host can write: also who is not sure yet. */
export interface Addressee extends ReachableAttendee {
  readonly occurrenceId: string;
  readonly response: ResponseAnswer;
}

/** Who comes, as the areas below ask. Provisional seats are nobody's yet and are left out. */
@Injectable()
export class Attendees {
  constructor(private readonly queries: RsvpQueries) {}

  /** Everybody with a firm seat. */
  seated(tx: Tx | null, occurrenceId: string): Promise<SeatedAttendee[]> {
    return this.queries.reachable(tx, occurrenceId, ['held']);
  }

  /**
   * Everybody whom a change of these occurrences concerns, by occurrence: firm seats, then offers and the
   * waitlist in its order. Whoever said no is not among them.
   */
  concernedBy(tx: Tx | null, occurrenceIds: readonly string[]): Promise<ConcernedAttendee[]> {
    return this.queries.concernedBy(tx, occurrenceIds);
  }

  /** Everybody whom a move or a cancellation concerns: with a firm seat, an offer, or a place on the waitlist. */
  reachable(tx: Tx | null, occurrenceId: string): Promise<ReachableAttendee[]> {
    return this.queries.reachable(tx, occurrenceId, ['held', 'offered', 'waitlisted']);
  }

  /** Everybody to whom a host can write about these occurrences, by occurrence; whoever said no is not among them. */
  addressees(tx: Tx | null, occurrenceIds: readonly string[]): Promise<Addressee[]> {
    return this.queries.addressees(tx, occurrenceIds);
  }

  /** The id of the person's answer to this occurrence; null when there is none. */
  rsvpIdOf(occurrenceId: string, personId: string): Promise<string | null> {
    return this.queries.idOf(occurrenceId, personId);
  }

  /** The person's name on this occurrence's list; null when they have not answered. */
  nameOf(occurrenceId: string, personId: string): Promise<string | null> {
    return this.queries.nameOf(occurrenceId, personId);
  }
}

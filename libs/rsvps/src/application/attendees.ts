import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import type { Tx } from '@asaza/platform/database';
import type { SeatState } from '../domain/standing';
import { RsvpQueries } from '../persistence/rsvp.queries';

export interface SeatedAttendee {
  readonly rsvpId: string;
  readonly personId: string;
  readonly name: string;
  readonly yomi: string | null;
  readonly locale: Locale;
}

export interface ReachableAttendee extends SeatedAttendee {
  readonly seat: SeatState;
}

/** Who comes, as the areas below ask. Provisional seats are nobody's yet and are left out. */
@Injectable()
export class Attendees {
  constructor(private readonly queries: RsvpQueries) {}

  /** Everybody with a firm seat. */
  seated(tx: Tx | null, occurrenceId: string): Promise<SeatedAttendee[]> {
    return this.queries.reachable(tx, occurrenceId, ['held']);
  }

  /** Everybody whom a move or a cancellation concerns: with a firm seat, an offer, or a place on the waitlist. */
  reachable(tx: Tx | null, occurrenceId: string): Promise<ReachableAttendee[]> {
    return this.queries.reachable(tx, occurrenceId, ['held', 'offered', 'waitlisted']);
  }

  /** The person's name on this occurrence's list; null when they have not answered. */
  nameOf(occurrenceId: string, personId: string): Promise<string | null> {
    return this.queries.nameOf(occurrenceId, personId);
  }
}

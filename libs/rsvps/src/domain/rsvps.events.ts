import { defineDue, defineEvent } from '@asaza/kernel';
import type { SeatState } from './standing';

/** One person's answer to one occurrence. */
type OfRsvp = { rsvpId: string; occurrenceId: string; personId: string };

/** An answer came from an address that is to be proven: a code goes there. */
export const ResponseReceived = defineEvent<{ confirmationId: string }>('rsvps.response_received');
/** A proven person said yes; `seat` is what it brought. Appended when answer or seat changed. */
export const ResponseConfirmed = defineEvent<OfRsvp & { seat: SeatState }>(
  'rsvps.response_confirmed',
);
export const ResponseWithdrawn = defineEvent<OfRsvp>('rsvps.response_withdrawn');
export const SeatOffered = defineEvent<OfRsvp>('rsvps.seat_offered');
/** An offer passed unanswered; `left`: for the second time, so the person is off the waitlist. */
export const OfferMissed = defineEvent<OfRsvp & { left: boolean }>('rsvps.offer_missed');
export const OfferAccepted = defineEvent<OfRsvp>('rsvps.offer_accepted');
/** By a host's hand. */
export const AttendeeAdded = defineEvent<OfRsvp>('rsvps.attendee_added');
export const AttendeeRemoved = defineEvent<OfRsvp>('rsvps.attendee_removed');
export const HoldExpired = defineEvent<OfRsvp>('rsvps.hold_expired');

// All three are keyed by the occurrence: one row each, however many people wait.
export const HoldExpires = defineDue('rsvps.hold_expires');
export const OfferExpires = defineDue('rsvps.offer_expires');
export const SeatsFree = defineDue('rsvps.seats_free');

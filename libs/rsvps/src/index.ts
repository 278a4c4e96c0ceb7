import type { MigrationClass } from '@asaza/platform/database';
import { Rsvps1760000040000 } from './persistence/rsvps.migration';

export const rsvpsMigrations: MigrationClass[] = [Rsvps1760000040000];
export { rsvpsEntities, RsvpsModule } from './rsvps.module';
export { AddAttendee } from './application/add-attendee';
export { AddWalkInSeat } from './application/add-walk-in-seat';
export { Attendees, type ReachableAttendee, type SeatedAttendee } from './application/attendees';
export { ConfirmResponse } from './application/confirm-response';
export { RespondToOccurrence } from './application/respond-to-occurrence';
export {
  RsvpMail,
  type ConfirmationMailFacts,
  type TicketMailFacts,
} from './application/rsvp-mail';
export { SeatViews, type SeatsView } from './application/seat-views';
export {
  AttendeeAdded,
  AttendeeRemoved,
  HoldExpired,
  HoldExpires,
  OfferAccepted,
  OfferExpires,
  OfferMissed,
  ResponseConfirmed,
  ResponseReceived,
  ResponseWithdrawn,
  SeatOffered,
  SeatsFree,
} from './domain/rsvps.events';
export { type ResponseAnswer, type SeatState } from './domain/standing';

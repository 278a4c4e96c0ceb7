import type { MigrationClass } from '@asaza/platform/database';
import { AnswerDetails1760000141000 } from './persistence/answer-details.migration';
import { AnswerRules1760000140000 } from './persistence/answer-rules.migration';
import { CalendarFeeds1760000101000 } from './persistence/calendar-feeds.migration';
import { Fees1760000171000 } from './persistence/fees.migration';
import { Follow1760000100000 } from './persistence/follow.migration';
import { InvitationLimits1760000220200 } from './persistence/invitation-limits.migration';
import { KitchenDeadlines1760000162000 } from './persistence/kitchen-deadline.migration';
import { NameAudiences1760000161000 } from './persistence/name-audience.migration';
import { Questions1760000160000 } from './persistence/questions.migration';
import { Parties1760000130000 } from './persistence/parties.migration';
import { Rsvps1760000040000 } from './persistence/rsvps.migration';
import { SeatPasses1760000230000 } from './persistence/seat-passes.migration';
import { NoShows1760000153000 } from './persistence/no-shows.migration';
import { StandingAnswers1760000152000 } from './persistence/standing-answers.migration';
import { Standing1760000150000 } from './persistence/standing.migration';
import { TypedFood1760000210000 } from './persistence/typed-food.migration';

export const rsvpsMigrations: MigrationClass[] = [
  Rsvps1760000040000,
  Follow1760000100000,
  CalendarFeeds1760000101000,
  Standing1760000150000,
  Questions1760000160000,
  AnswerRules1760000140000,
  Parties1760000130000,
  NameAudiences1760000161000,
  KitchenDeadlines1760000162000,
  Fees1760000171000,
  AnswerDetails1760000141000,
  StandingAnswers1760000152000,
  NoShows1760000153000,
  TypedFood1760000210000,
  SeatPasses1760000230000,
  InvitationLimits1760000220200,
];
export { RsvpsModule } from './rsvps.module';
export { rsvpsEntities } from './persistence/entities';
export { StrikeMail, type StrikeMailFacts } from './application/strike-mail';
export { AddAttendee } from './application/add-attendee';
export { AnswerInvitations, type InvitationMailFacts } from './application/answer-invitations';
export { AnswerRulesOf, type RulesView } from './application/answer-rules';
export { AddWalkInSeat } from './application/add-walk-in-seat';
export {
  Attendees,
  type Addressee,
  type ConcernedAttendee,
  type ReachableAttendee,
  type SeatedAttendee,
} from './application/attendees';
export { ChangeCapacity } from './application/change-capacity';
export { ComingPeople, type Coming, type ComingPerson } from './application/coming-people';
export { Companions } from './application/companions';
export { ClubStandings } from './application/club-standings';
export { ConfirmResponse } from './application/confirm-response';
export { NamesShown } from './application/names-shown';
export { KeepFanSeats } from './application/keep-fan-seats';
export { RespondToOccurrence } from './application/respond-to-occurrence';
export {
  RsvpMail,
  type ConfirmationMailFacts,
  type TicketMailFacts,
} from './application/rsvp-mail';
export { ExpectFee } from './application/expect-fee';
export { StandingAnswers } from './application/standing-answers';
export { SeatPassMail, type SeatPassMailFacts } from './application/seat-pass-mail';
export { Regulars } from './application/regulars';
export { SeatViews, type SeatsView } from './application/seat-views';
export { isNewHere, isRegular, type ClubStanding } from './domain/club-standing';
export {
  AbsenceCounted,
  AnswerInvited,
  AnswersFollowed,
  ApprovalAsked,
  ApprovalRefused,
  AttendeeAdded,
  AttendeeRemoved,
  HoldExpired,
  HoldExpires,
  KitchenDue,
  LineFollows,
  MovedToWaitlist,
  OfferAccepted,
  OfferExpires,
  OfferMissed,
  QuestionsChanged,
  QuotaReleases,
  QuotasFollow,
  ReconfirmationMissed,
  ResponseConfirmed,
  ResponseReceived,
  ResponseWithdrawn,
  SeatCalled,
  SeatGiven,
  SeatOffered,
  SeatPassed,
  SeatPassOffered,
  SeatsFree,
  SeatsOpened,
  ReconfirmationAsked,
  ReconfirmDue,
  StandingDue,
  StandingSeated,
  StandingSeatGivenBack,
  StrikeContested,
  StrikeForgiven,
} from './domain/rsvps.events';
export { type Companion } from './domain/companions';
export { type AnswerRules } from './domain/answer-rules';
export { type ResponseAnswer, type SeatState } from './domain/standing';

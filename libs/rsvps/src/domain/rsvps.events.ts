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
/** A seat became theirs without being asked, as the host prefers it. */
export const SeatGiven = defineEvent<OfRsvp>('rsvps.seat_given');
/** A seat is free for whoever in line presses first; `round` tells one such call from the next. */
export const SeatCalled = defineEvent<OfRsvp & { round: number }>('rsvps.seat_called');
/** Nobody in line could come so late: free seats are everybody's. Told to each in line, once. */
export const SeatsOpened = defineEvent<OfRsvp>('rsvps.seats_opened');
/** A host has fewer seats: back on the waitlist, at its front. */
export const MovedToWaitlist = defineEvent<OfRsvp>('rsvps.moved_to_waitlist');
/** An offer passed unanswered; `left`: for the second time, so the person is off the waitlist. */
export const OfferMissed = defineEvent<OfRsvp & { left: boolean }>('rsvps.offer_missed');
export const OfferAccepted = defineEvent<OfRsvp>('rsvps.offer_accepted');
/** A yes that waits for a host's. */
export const ApprovalAsked = defineEvent<OfRsvp>('rsvps.approval_asked');
/** A host said no to an answer. */
export const ApprovalRefused = defineEvent<OfRsvp>('rsvps.approval_refused');
/** Somebody is asked to take over a seat; nothing has changed yet. `personId` is who is asked. */
export const SeatPassOffered = defineEvent<{
  passId: string;
  occurrenceId: string;
  personId: string;
}>('rsvps.seat_pass_offered');
/** A seat went from one person to another, as they agreed. */
export const SeatPassed = defineEvent<
  OfRsvp & { passId: string; fromRsvpId: string; fromPersonId: string }
>('rsvps.seat_passed');
/** Somebody may answer where only the invited can: a mail goes to them. */
export const AnswerInvited = defineEvent<{
  invitationId: string;
  seriesId: string;
  clubId: string;
  personId: string;
}>('rsvps.answer_invited');
/** By a host's hand. */
export const AttendeeAdded = defineEvent<OfRsvp>('rsvps.attendee_added');
export const AttendeeRemoved = defineEvent<OfRsvp>('rsvps.attendee_removed');
/** Nobody said yes to the new day in time: the seat is free again. */
export const ReconfirmationMissed = defineEvent<OfRsvp>('rsvps.reconfirmation_missed');
/** All answers to the dates of an announced edit are as they shall be: whoever tells of it may read them. */
export const AnswersFollowed = defineEvent<{ editId: string; seriesId: string }>(
  'rsvps.answers_followed',
);
/** What a series, or one of its dates, asks is another list now. */
export const QuestionsChanged = defineEvent<{ seriesId: string }>('rsvps.questions_changed');
/** The kitchen's order is due: its hosts may count on what was answered until now. */
export const KitchenDue = defineEvent<{ occurrenceId: string }>('rsvps.kitchen_due');
/** A line was added to the ledger of fees. */
export const FeeRecorded = defineEvent<{ occurrenceId: string; personId: string; entryId: string }>(
  'rsvps.fee_recorded',
);
/** A standing answer answered a date; `seat` is what that brought. */
export const StandingSeated = defineEvent<OfRsvp & { seat: SeatState }>('rsvps.standing_seated');
/** Somebody stopped coming always, for a while or for good, and gave this seat back with it. */
export const StandingSeatGivenBack = defineEvent<OfRsvp>('rsvps.standing_seat_given_back');
/** Two days before: a seat waits for a yes once more. */
export const ReconfirmationAsked = defineEvent<OfRsvp>('rsvps.reconfirmation_asked');
/** An absence without a word counts from now on, as the club's rules say. */
export const AbsenceCounted = defineEvent<{
  strikeId: string;
  personId: string;
  clubId: string;
  occurrenceId: string;
}>('rsvps.absence_counted');
/** Somebody wrote to the hosts about an absence that counts. `rsvpId` is null for who was never on the list. */
export const StrikeContested = defineEvent<{
  strikeId: string;
  personId: string;
  rsvpId: string | null;
  clubId: string;
  occurrenceId: string;
}>('rsvps.strike_contested');
export const StrikeForgiven = defineEvent<{ strikeId: string; personId: string; clubId: string }>(
  'rsvps.strike_forgiven',
);
export const HoldExpired = defineEvent<OfRsvp>('rsvps.hold_expired');

// `HoldExpires` also stands for seats that wait for a new yes. All three are keyed by the occurrence: one row each, however many people wait.
export const HoldExpires = defineDue('rsvps.hold_expires');
export const OfferExpires = defineDue('rsvps.offer_expires');
/** Whoever always comes is to be seated; keyed by the occurrence. */
export const StandingDue = defineDue('rsvps.standing_due');
/** Two days before a date, keyed by it: who is asked once more. */
export const ReconfirmDue = defineDue('rsvps.reconfirm_due');
/** Who stands at the end of the line is looked at again; keyed by the occurrence. */
export const LineFollows = defineDue('rsvps.line_follows');
export const SeatsFree = defineDue('rsvps.seats_free');
/** When the kitchen shall know, keyed by the occurrence. */
export const KitchenDeadline = defineDue('rsvps.kitchen_deadline');
/** Seats that are kept for some are everybody's. Keyed by the occurrence. */
export const QuotaReleases = defineDue('rsvps.quota_releases');
/** A series keeps other seats; keyed by the series. */
export const QuotasFollow = defineDue('rsvps.quotas_follow');

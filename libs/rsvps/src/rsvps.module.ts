import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MoveHistory } from './application/move-history';
import { HistoryRepository } from './persistence/history.repository';
import { ClubsModule } from '@asaza/clubs';
import { GatheringsModule } from '@asaza/gatherings';
import { PeopleModule } from '@asaza/people';
import { AcceptOffer } from './application/accept-offer';
import { AddAttendee } from './application/add-attendee';
import { AddWalkInSeat } from './application/add-walk-in-seat';
import { AnswerByHand } from './application/answer-by-hand';
import { AnswerByTicket } from './application/answer-by-ticket';
import { AnswerDetailsOf } from './application/answer-details-of';
import { AnswerForm } from './application/answer-form';
import { AnswerGate } from './application/answer-gate';
import { DecideApproval } from './application/decide-approval';
import { KeepTyped } from './application/keep-typed';
import { SettleAnswer } from './application/settle-answer';
import { AnswerDetailsRepository } from './persistence/answer-details.repository';
import { AnswerInvitationRepository } from './persistence/answer-invitation.repository';
import { AnswerAsViewer } from './application/answer-as-viewer';
import { AnswerQuestions } from './application/answer-questions';
import { AnswerViews } from './application/answer-views';
import { AnswerRulesOf } from './application/answer-rules';
import { AskToReconfirm } from './application/ask-to-reconfirm';
import { Attendees } from './application/attendees';
import { BookQuotas } from './application/book-quotas';
import { CallLine } from './application/call-line';
import { ChangeCapacity } from './application/change-capacity';
import { ClubStandings } from './application/club-standings';
import { ChooseQuestions } from './application/choose-questions';
import { AnswerInvitations } from './application/answer-invitations';
import { InviteToAnswer } from './application/invite-to-answer';
import { StrikeMail } from './application/strike-mail';
import { ChangeCompanions } from './application/change-companions';
import { ComingPeople } from './application/coming-people';
import { Companions } from './application/companions';
import { ConfirmResponse } from './application/confirm-response';
import { ContestStrike } from './application/contest-strike';
import { EditAudience } from './application/edit-audience';
import { ExpectFee } from './application/expect-fee';
import { FeeAccess } from './application/fee-access';
import { FeeDesk } from './application/fee-desk';
import { FeePrices } from './application/fee-prices';
import { FeeViews } from './application/fee-views';
import { FollowCapacity } from './application/follow-capacity';
import { FollowEdit } from './application/follow-edit';
import { ForgetFood } from './application/forget-food';
import { FollowLineRules } from './application/follow-line-rules';
import { FollowQuotas } from './application/follow-quotas';
import { ForgiveStrike } from './application/forgive-strike';
import { GiveStandingAnswer } from './application/give-standing-answer';
import { GiveSeat } from './application/give-seat';
import { Idempotency } from './application/idempotency';
import { KeepFanSeats } from './application/keep-fan-seats';
import { KeepSeat } from './application/keep-seat';
import { KitchenDeadlines } from './application/kitchen-deadlines';
import { PlanKitchen } from './application/plan-kitchen';
import { ReuseAnswers } from './application/reuse-answers';
import { TellKitchen } from './application/tell-kitchen';
import { Kitchen } from './application/kitchen';
import { Newcomers } from './application/newcomers';
import { KeptSeatsViews } from './application/kept-seats';
import { LowerCapacity } from './application/lower-capacity';
import { LeaveStandingAnswer } from './application/leave-standing-answer';
import { NoShowViews } from './application/no-show-views';
import { NoShows } from './application/no-shows';
import { OccurrenceAccess } from './application/occurrence-access';
import { OfferSeats } from './application/offer-seats';
import { OwnCalendar } from './application/own-calendar';
import { RebuildStanding } from './application/rebuild-standing';
import { QuestionAnswers } from './application/question-answers';
import { QuestionForms } from './application/question-forms';
import { Questions } from './application/questions';
import { PreviewCapacity } from './application/preview-capacity';
import { ReleaseQuotas } from './application/release-quotas';
import { SetQuotas } from './application/set-quotas';
import { PassSeat } from './application/pass-seat';
import { SeatPassMail } from './application/seat-pass-mail';
import { SeatPasses } from './application/seat-passes';
import { TakeBackSeatPass } from './application/take-back-seat-pass';
import { TakePassedSeat } from './application/take-passed-seat';
import { PeopleList } from './application/people-list';
import { Receipts } from './application/receipts';
import { RecordPayment } from './application/record-payment';
import { ReconfirmReasons } from './application/reconfirm-reasons';
import { Regulars } from './application/regulars';
import { ReleaseLapsed } from './application/release-lapsed';
import { RememberAttendance } from './application/remember-attendance';
import { RemoveAttendee } from './application/remove-attendee';
import { RespondToOccurrence } from './application/respond-to-occurrence';
import { RsvpFactory } from './application/rsvp-factory';
import { RsvpMail } from './application/rsvp-mail';
import { RsvpViews } from './application/rsvp-views';
import { SeatKeeper } from './application/seat-keeper';
import { SeatLane } from './application/seat-lane';
import { SeatStanding } from './application/seat-standing';
import { SeatViews } from './application/seat-views';
import { SetQuestions } from './application/set-questions';
import { SetAnswerRules } from './application/set-answer-rules';
import { NamesShown } from './application/names-shown';
import { ShowName } from './application/show-name';
import { ShownAttendees } from './application/shown-attendees';
import { SettleFee } from './application/settle-fee';
import { StandingAnswers } from './application/standing-answers';
import { StandingHolder } from './application/standing-holder';
import { SetNoShowRules } from './application/set-no-show-rules';
import { TakeSeat } from './application/take-seat';
import { Tickets } from './application/tickets';
import { UndoFeeEntry } from './application/undo-fee-entry';
import { UpdateTicket } from './application/update-ticket';
import { WithdrawResponse } from './application/withdraw-response';
import { AnswerRulesRepository } from './persistence/answer-rules.repository';
import { CalendarFeedRepository } from './persistence/calendar-feed.repository';
import { ClubStandingRepository } from './persistence/club-standing.repository';
import { CompanionRepository } from './persistence/companion.repository';
import { QuotaRepository } from './persistence/quota.repository';
import { ConfirmationRepository } from './persistence/confirmation.repository';
import { KitchenRepository } from './persistence/kitchen.repository';
import { NameAudienceRepository } from './persistence/name-audience.repository';
import { QuestionAnswerRepository } from './persistence/question-answer.repository';
import { QuestionRepository } from './persistence/question.repository';
import { FeeEntryRepository } from './persistence/fee-entry.repository';
import { FeePeopleQueries } from './persistence/fee-people.queries';
import { FeeReceiptRepository } from './persistence/fee-receipt.repository';
import { PeopleListQueries } from './persistence/people-list.queries';
import { ResponseKeyRepository } from './persistence/response-key.repository';
import { RsvpQueries } from './persistence/rsvp.queries';
import { RsvpRepository } from './persistence/rsvp.repository';
import { SeatPassRepository } from './persistence/seat-pass.repository';
import { SeatBookRepository } from './persistence/seat-book.repository';
import { NoShowRepository } from './persistence/no-show.repository';
import { ReconfirmationRepository } from './persistence/reconfirmation.repository';
import { StandingAnswerRepository } from './persistence/standing-answer.repository';
import { rsvpsEntities } from './persistence/entities';

/** What GraphQL, jobs and the areas below call. */
const forOthers = [
  AcceptOffer,
  AddAttendee,
  AddWalkInSeat,
  AnswerAsViewer,
  AnswerByHand,
  AnswerDetailsOf,
  AnswerByTicket,
  DecideApproval,
  AnswerQuestions,
  AnswerViews,
  AnswerRulesOf,
  Newcomers,
  AskToReconfirm,
  Attendees,
  ChangeCapacity,
  AnswerInvitations,
  InviteToAnswer,
  ChangeCompanions,
  ComingPeople,
  Companions,
  FollowLineRules,
  FollowQuotas,
  KeepFanSeats,
  KeptSeatsViews,
  PreviewCapacity,
  ReleaseQuotas,
  SetQuotas,
  ClubStandings,
  ChooseQuestions,
  ConfirmResponse,
  ContestStrike,
  StrikeMail,
  EditAudience,
  ExpectFee,
  FeeViews,
  FollowCapacity,
  FollowEdit,
  ForgetFood,
  KeepSeat,
  Kitchen,
  KitchenDeadlines,
  PlanKitchen,
  ReuseAnswers,
  TellKitchen,
  ForgiveStrike,
  GiveStandingAnswer,
  KeepSeat,
  LeaveStandingAnswer,
  NoShowViews,
  NoShows,
  OfferSeats,
  OwnCalendar,
  RebuildStanding,
  QuestionForms,
  Questions,
  PassSeat,
  SeatPasses,
  SeatPassMail,
  TakeBackSeatPass,
  TakePassedSeat,
  PeopleList,
  Receipts,
  RecordPayment,
  ReconfirmReasons,
  Regulars,
  ReleaseLapsed,
  RememberAttendance,
  RemoveAttendee,
  RespondToOccurrence,
  RsvpMail,
  RsvpViews,
  SeatStanding,
  SeatViews,
  SetQuestions,
  SetAnswerRules,
  NamesShown,
  ShowName,
  ShownAttendees,
  SettleFee,
  UndoFeeEntry,
  SetNoShowRules,
  StandingAnswers,
  UpdateTicket,
  WithdrawResponse,
];

@Module({
  imports: [PeopleModule, ClubsModule, GatheringsModule, TypeOrmModule.forFeature(rsvpsEntities)],
  providers: [
    MoveHistory,
    HistoryRepository,
    ...forOthers,
    BookQuotas,
    CallLine,
    CompanionRepository,
    LowerCapacity,
    QuotaRepository,
    FeeAccess,
    FeeDesk,
    FeePrices,
    GiveSeat,
    Idempotency,
    KitchenRepository,
    NameAudienceRepository,
    OccurrenceAccess,
    QuestionAnswers,
    QuestionAnswerRepository,
    QuestionRepository,
    RsvpFactory,
    SeatKeeper,
    SeatLane,
    StandingHolder,
    NoShowRepository,
    ReconfirmationRepository,
    StandingAnswerRepository,
    TakeSeat,
    Tickets,
    AnswerForm,
    AnswerGate,
    KeepTyped,
    SettleAnswer,
    AnswerDetailsRepository,
    AnswerInvitationRepository,
    AnswerRulesRepository,
    CalendarFeedRepository,
    ClubStandingRepository,
    ConfirmationRepository,
    FeeEntryRepository,
    FeePeopleQueries,
    PeopleListQueries,
    FeeReceiptRepository,
    ResponseKeyRepository,
    RsvpQueries,
    RsvpRepository,
    SeatBookRepository,
    SeatPassRepository,
  ],
  exports: forOthers,
})
export class RsvpsModule {}

import { Module } from '@nestjs/common';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { RsvpsModule } from '../rsvps.module';
import { AnswerDetailsLoader } from './answer-details.loader';
import {
  AttendeeDetailsResolver,
  OccurrenceAnsweringResolver,
  ResponseDetailsResolver,
} from './answer-details.resolver';
import {
  AnswerInvitationsResolver,
  OpenedAnswerInvitationResolver,
} from './answer-invitations.resolver';
import { AnswersResolver } from './answers.resolver';
import { AnswerRulesLoader } from './answer-rules.loader';
import { OccurrenceAnswerRulesResolver, SeriesAnswerRulesResolver } from './answer-rules.resolver';
import { AwaitingLoader } from './awaiting.loader';
import { AttendeeFeeResolver, FeeEntryResolver } from './attendee-fee.resolver';
import { AttendeesResolver } from './attendees.resolver';
import {
  ClubNoShowsResolver,
  CountedAbsenceResolver,
  NoShowRecordResolver,
  TicketNoShowsResolver,
  ViewerNoShowsResolver,
} from './no-show.resolver';
import { OccurrenceRsvpsResolver } from './occurrence-rsvps.resolver';
import { ResponsesResolver } from './responses.resolver';
import { CalendarFeedResolver } from './calendar-feed.resolver';
import { DateChangeAnswersResolver, EditPreviewAnswersResolver } from './edit-answers.resolver';
import { CapacityResolver } from './capacity.resolver';
import { CompanionsLoader } from './companions.loader';
import { AttendeeCompanionsResolver, ResponseCompanionsResolver } from './companions.resolver';
import { DateAnswersLoader } from './date-answers.loader';
import { FeesLoader } from './fees.loader';
import { FeesResolver } from './fees.resolver';
import { FeeLedgerResolver, OccurrenceFeesResolver } from './occurrence-fees.resolver';
import { OwnCalendarController } from './own-calendar.controller';
import { AnswersLoader } from './answers.loader';
import { QuestionsLoader } from './questions.loader';
import {
  AttendeeAnswersResolver,
  OccurrenceQuestionsResolver,
  QuestionFormResolver,
  QuestionsResolver,
  SeriesQuestionsResolver,
  TicketQuestionsResolver,
} from './questions.resolver';
import { KitchenDeadlineLoader } from './kitchen-deadline.loader';
import { KitchenResolver, OccurrenceKitchenResolver } from './kitchen.resolver';
import { ShownAttendeesLoader } from './shown-attendees.loader';
import {
  ShownAttendeesResolver,
  TicketVisibilityResolver,
  ViewerVisibilityResolver,
  VisibilityResolver,
} from './visibility.resolver';
import { OccurrenceQuotasResolver, SeriesQuotasResolver } from './quotas.resolver';
import { PeopleListResolver } from './people-list.resolver';
import { ReceiptsResolver, TicketFeeResolver } from './receipts.resolver';
import { SeatedDetailsResolver } from './seated-details.resolver';
import {
  AttendeePassesResolver,
  OccurrencePassesResolver,
  SeatPassResolver,
  TicketPassesResolver,
} from './seat-pass.resolver';
import { SeatPassesLoader } from './seat-passes.loader';
import { SeatsLoader } from './seats.loader';
import { ShownToSeated } from './shown-to-seated';
import { ResponseConfirmationResolver, TicketResolver } from './ticket.resolver';
import { ReconfirmReasonLoader } from './reconfirm-reason.loader';
import { ResponseReasonResolver } from './response-reason.resolver';
import { StandingAnswerLoader } from './standing-answer.loader';
import {
  SeriesStandingResolver,
  StandingAnswerResolver,
  TicketStandingResolver,
  ViewerStandingResolver,
} from './standing-answer.resolver';
import { ViewerResponseLoader } from './viewer-response.loader';

/** The schema's part of rsvps. */
@Module({
  imports: [RsvpsModule, ClubsGraphqlModule, PeopleGraphqlModule, GatheringsGraphqlModule],
  controllers: [OwnCalendarController],
  providers: [
    AnswerDetailsLoader,
    AttendeeDetailsResolver,
    OccurrenceAnsweringResolver,
    ResponseDetailsResolver,
    AnswerInvitationsResolver,
    OpenedAnswerInvitationResolver,
    AnswersResolver,
    AnswerRulesLoader,
    OccurrenceAnswerRulesResolver,
    SeriesAnswerRulesResolver,
    DateAnswersLoader,
    FeesLoader,
    SeatsLoader,
    ViewerResponseLoader,
    ShownToSeated,
    OccurrenceRsvpsResolver,
    TicketResolver,
    ResponseConfirmationResolver,
    ResponsesResolver,
    EditPreviewAnswersResolver,
    DateChangeAnswersResolver,
    SeatedDetailsResolver,
    CalendarFeedResolver,
    ClubNoShowsResolver,
    CountedAbsenceResolver,
    NoShowRecordResolver,
    TicketNoShowsResolver,
    ViewerNoShowsResolver,
    ReconfirmReasonLoader,
    ResponseReasonResolver,
    StandingAnswerLoader,
    StandingAnswerResolver,
    SeriesStandingResolver,
    TicketStandingResolver,
    ViewerStandingResolver,
    AttendeesResolver,
    CapacityResolver,
    CompanionsLoader,
    AttendeeCompanionsResolver,
    ResponseCompanionsResolver,
    OccurrenceQuotasResolver,
    SeriesQuotasResolver,
    AnswersLoader,
    KitchenDeadlineLoader,
    KitchenResolver,
    OccurrenceKitchenResolver,
    ShownAttendeesLoader,
    ShownAttendeesResolver,
    TicketVisibilityResolver,
    ViewerVisibilityResolver,
    VisibilityResolver,
    QuestionsLoader,
    AttendeeAnswersResolver,
    OccurrenceQuestionsResolver,
    QuestionFormResolver,
    QuestionsResolver,
    SeriesQuestionsResolver,
    TicketQuestionsResolver,
    AttendeeFeeResolver,
    FeeEntryResolver,
    FeesResolver,
    FeeLedgerResolver,
    OccurrenceFeesResolver,
    AwaitingLoader,
    PeopleListResolver,
    SeatPassesLoader,
    AttendeePassesResolver,
    OccurrencePassesResolver,
    SeatPassResolver,
    TicketPassesResolver,
    ReceiptsResolver,
    TicketFeeResolver,
  ],
  exports: [FeesLoader, SeatsLoader, ViewerResponseLoader],
})
export class RsvpsGraphqlModule {}

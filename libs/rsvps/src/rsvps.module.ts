import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClubsModule } from '@asaza/clubs';
import { GatheringsModule } from '@asaza/gatherings';
import { PeopleModule } from '@asaza/people';
import { AcceptOffer } from './application/accept-offer';
import { AddAttendee } from './application/add-attendee';
import { AddWalkInSeat } from './application/add-walk-in-seat';
import { AnswerAsViewer } from './application/answer-as-viewer';
import { Attendees } from './application/attendees';
import { ChangeCapacity } from './application/change-capacity';
import { ConfirmResponse } from './application/confirm-response';
import { GiveSeat } from './application/give-seat';
import { Idempotency } from './application/idempotency';
import { OccurrenceAccess } from './application/occurrence-access';
import { OfferSeats } from './application/offer-seats';
import { ReleaseLapsed } from './application/release-lapsed';
import { RemoveAttendee } from './application/remove-attendee';
import { RespondToOccurrence } from './application/respond-to-occurrence';
import { RsvpFactory } from './application/rsvp-factory';
import { RsvpMail } from './application/rsvp-mail';
import { RsvpViews } from './application/rsvp-views';
import { SeatKeeper } from './application/seat-keeper';
import { SeatLane } from './application/seat-lane';
import { SeatViews } from './application/seat-views';
import { TakeSeat } from './application/take-seat';
import { Tickets } from './application/tickets';
import { UpdateTicket } from './application/update-ticket';
import { WithdrawResponse } from './application/withdraw-response';
import { ConfirmationRepository } from './persistence/confirmation.repository';
import { ResponseConfirmationEntity } from './persistence/response-confirmation.entity';
import { ResponseKeyEntity } from './persistence/response-key.entity';
import { ResponseKeyRepository } from './persistence/response-key.repository';
import { RsvpEntity } from './persistence/rsvp.entity';
import { RsvpQueries } from './persistence/rsvp.queries';
import { RsvpRepository } from './persistence/rsvp.repository';
import { SeatBookEntity } from './persistence/seat-book.entity';
import { SeatBookRepository } from './persistence/seat-book.repository';

export const rsvpsEntities = [
  SeatBookEntity,
  RsvpEntity,
  ResponseConfirmationEntity,
  ResponseKeyEntity,
];

/** What GraphQL, jobs and the areas below call. */
const forOthers = [
  AcceptOffer,
  AddAttendee,
  AddWalkInSeat,
  AnswerAsViewer,
  Attendees,
  ChangeCapacity,
  ConfirmResponse,
  OfferSeats,
  ReleaseLapsed,
  RemoveAttendee,
  RespondToOccurrence,
  RsvpMail,
  RsvpViews,
  SeatViews,
  UpdateTicket,
  WithdrawResponse,
];

@Module({
  imports: [PeopleModule, ClubsModule, GatheringsModule, TypeOrmModule.forFeature(rsvpsEntities)],
  providers: [
    ...forOthers,
    GiveSeat,
    Idempotency,
    OccurrenceAccess,
    RsvpFactory,
    SeatKeeper,
    SeatLane,
    TakeSeat,
    Tickets,
    ConfirmationRepository,
    ResponseKeyRepository,
    RsvpQueries,
    RsvpRepository,
    SeatBookRepository,
  ],
  exports: forOthers,
})
export class RsvpsModule {}

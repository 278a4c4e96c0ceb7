import { Module } from '@nestjs/common';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { RsvpsModule } from '../rsvps.module';
import { AttendeesResolver } from './attendees.resolver';
import { OccurrenceRsvpsResolver } from './occurrence-rsvps.resolver';
import { ResponsesResolver } from './responses.resolver';
import { SeatsLoader } from './seats.loader';
import { ShownToSeated } from './shown-to-seated';
import { ResponseConfirmationResolver, TicketResolver } from './ticket.resolver';
import { ViewerResponseLoader } from './viewer-response.loader';

/** The schema's part of rsvps. */
@Module({
  imports: [RsvpsModule, ClubsGraphqlModule, GatheringsGraphqlModule],
  providers: [
    SeatsLoader,
    ViewerResponseLoader,
    ShownToSeated,
    OccurrenceRsvpsResolver,
    TicketResolver,
    ResponseConfirmationResolver,
    ResponsesResolver,
    AttendeesResolver,
  ],
  exports: [SeatsLoader, ViewerResponseLoader],
})
export class RsvpsGraphqlModule {}

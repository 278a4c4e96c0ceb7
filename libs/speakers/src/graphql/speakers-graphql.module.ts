import { Module } from '@nestjs/common';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { SpeakersModule } from '../speakers.module';
import { InvitationsByOccurrenceLoader } from './invitations-by-occurrence.loader';
import { OccurrenceSpeakersResolver } from './occurrence-speakers.resolver';
import { SpeakerChangesResolver } from './speaker-changes.resolver';
import { SpeakerInvitationResolver } from './speaker-invitation.resolver';
import { TalkLoader } from './talk.loader';

/** The schema's part of speakers. */
@Module({
  imports: [SpeakersModule, PeopleGraphqlModule, ClubsGraphqlModule, GatheringsGraphqlModule],
  providers: [
    TalkLoader,
    InvitationsByOccurrenceLoader,
    OccurrenceSpeakersResolver,
    SpeakerInvitationResolver,
    SpeakerChangesResolver,
  ],
  exports: [TalkLoader],
})
export class SpeakersGraphqlModule {}

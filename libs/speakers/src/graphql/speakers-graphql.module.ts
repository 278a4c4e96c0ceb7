import { Module } from '@nestjs/common';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { SpeakersModule } from '../speakers.module';
import { InvitationsByOccurrenceLoader } from './invitations-by-occurrence.loader';
import { OccurrenceSpeakersResolver } from './occurrence-speakers.resolver';
import { SpeakerChangesResolver } from './speaker-changes.resolver';
import { DateChangeTalkResolver, EditPreviewSpeakersResolver } from './edit-speakers.resolver';
import { SpeakerInvitationResolver } from './speaker-invitation.resolver';
import { TalkLoader } from './talk.loader';
import { TalkSlotsLoader } from './talk-slots.loader';
import { OccurrenceTalkSlotsResolver, SeriesTalkSlotsResolver } from './talk-slots.resolver';

/** The schema's part of speakers. */
@Module({
  imports: [SpeakersModule, PeopleGraphqlModule, ClubsGraphqlModule, GatheringsGraphqlModule],
  providers: [
    TalkLoader,
    TalkSlotsLoader,
    SeriesTalkSlotsResolver,
    OccurrenceTalkSlotsResolver,
    InvitationsByOccurrenceLoader,
    OccurrenceSpeakersResolver,
    SpeakerInvitationResolver,
    SpeakerChangesResolver,
    EditPreviewSpeakersResolver,
    DateChangeTalkResolver,
  ],
  exports: [TalkLoader],
})
export class SpeakersGraphqlModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InvitationDateEntity } from './persistence/invitation-date.entity';
import { SpeakerInvitationEntity } from './persistence/speaker-invitation.entity';
import { TalkEntity } from './persistence/talk.entity';

export const speakersEntities = [SpeakerInvitationEntity, InvitationDateEntity, TalkEntity];

@Module({ imports: [TypeOrmModule.forFeature(speakersEntities)] })
export class SpeakersModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GatheringsModule } from '@asaza/gatherings';
import { PeopleModule } from '@asaza/people';
import { AnswerInvitation } from './application/answer-invitation';
import { ExpireInvitation } from './application/expire-invitation';
import { InvitationQueries } from './application/invitation.queries';
import { InviteSpeaker } from './application/invite-speaker';
import { SpeakerMail } from './application/speaker-mail';
import { Talks } from './application/talks';
import { WithdrawInvitation } from './application/withdraw-invitation';
import { InvitationDateEntity } from './persistence/invitation-date.entity';
import { SpeakerInvitationEntity } from './persistence/speaker-invitation.entity';
import { SpeakerInvitationRepository } from './persistence/speaker-invitation.repository';
import { TalkEntity } from './persistence/talk.entity';
import { TalkRepository } from './persistence/talk.repository';

export const speakersEntities = [SpeakerInvitationEntity, InvitationDateEntity, TalkEntity];

const useCases = [
  InviteSpeaker,
  AnswerInvitation,
  WithdrawInvitation,
  ExpireInvitation,
  InvitationQueries,
  Talks,
  SpeakerMail,
];

@Module({
  imports: [PeopleModule, GatheringsModule, TypeOrmModule.forFeature(speakersEntities)],
  providers: [...useCases, SpeakerInvitationRepository, TalkRepository],
  exports: useCases,
})
export class SpeakersModule {}

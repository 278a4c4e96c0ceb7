import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MoveHistory } from './application/move-history';
import { HistoryRepository } from './persistence/history.repository';
import { GatheringsModule } from '@asaza/gatherings';
import { PeopleModule } from '@asaza/people';
import { AnswerInvitation } from './application/answer-invitation';
import { ExpireInvitation } from './application/expire-invitation';
import { FollowEdit } from './application/follow-edit';
import { InvitationQueries } from './application/invitation.queries';
import { InviteSpeaker } from './application/invite-speaker';
import { SetTalkSlots } from './application/set-talk-slots';
import { SpeakerMail } from './application/speaker-mail';
import { TalkSlotsOf } from './application/talk-slots-of';
import { Talks } from './application/talks';
import { WithdrawInvitation } from './application/withdraw-invitation';
import { InvitationDateEntity } from './persistence/invitation-date.entity';
import { SpeakerInvitationEntity } from './persistence/speaker-invitation.entity';
import { SpeakerInvitationRepository } from './persistence/speaker-invitation.repository';
import { TalkSlotsEntity } from './persistence/talk-slots.entity';
import { TalkSlotsRepository } from './persistence/talk-slots.repository';
import { TalkEntity } from './persistence/talk.entity';
import { TalkRepository } from './persistence/talk.repository';

export const speakersEntities = [
  SpeakerInvitationEntity,
  InvitationDateEntity,
  TalkEntity,
  TalkSlotsEntity,
];

const useCases = [
  InviteSpeaker,
  AnswerInvitation,
  WithdrawInvitation,
  ExpireInvitation,
  FollowEdit,
  InvitationQueries,
  Talks,
  TalkSlotsOf,
  SetTalkSlots,
  SpeakerMail,
];

@Module({
  imports: [PeopleModule, GatheringsModule, TypeOrmModule.forFeature(speakersEntities)],
  providers: [
    MoveHistory,
    HistoryRepository,
    ...useCases,
    SpeakerInvitationRepository,
    TalkRepository,
    TalkSlotsRepository,
  ],
  exports: useCases,
})
export class SpeakersModule {}

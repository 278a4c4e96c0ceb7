import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MoveHistory } from './application/move-history';
import { HistoryRepository } from './persistence/history.repository';
import { AttendanceModule } from '@asaza/attendance';
import { ClubsModule } from '@asaza/clubs';
import { GatheringsModule } from '@asaza/gatherings';
import { IntroductionsModule } from '@asaza/introductions';
import { PeopleModule } from '@asaza/people';
import { MailModule } from '@asaza/platform/mail';
import { RsvpsModule } from '@asaza/rsvps';
import { SpeakersModule } from '@asaza/speakers';
import { Addressees } from './application/addressees';
import { DeliverNotice } from './application/deliver-notice';
import { DeliveryLedger } from './application/delivery-ledger';
import { HandOutMessage } from './application/hand-out-message';
import { HostNotices } from './application/host-notices';
import { InvitationLetters } from './application/letters/invitation-letters';
import { HostNewsLetters } from './application/letters/host-news-letters';
import { SendHostDigest } from './application/send-host-digest';
import { TellHosts } from './application/tell-hosts';
import { FewSeatsEntity } from './persistence/few-seats.entity';
import { HostNewsEntity } from './persistence/host-news.entity';
import { HostNoticeRepository } from './persistence/host-notice.repository';
import { HostNoticeSettingsEntity } from './persistence/host-notice-settings.entity';
import { SafetyLetters } from './application/letters/safety-letters';
import { AfterCardLetters } from './application/letters/after-card-letters';
import { AccessLetters } from './application/letters/access-letters';
import { ChangeLetters } from './application/letters/change-letters';
import { IntroductionLetters } from './application/letters/introduction-letters';
import { Letters } from './application/letters/letters';
import { MergeLetters } from './application/letters/merge-letters';
import { MessageLetters } from './application/letters/message-letters';
import { Occasions } from './application/letters/occasions';
import { Readers } from './application/letters/readers';
import { SeatLetters } from './application/letters/seat-letters';
import { SeatPassLetters } from './application/letters/seat-pass-letters';
import { SeriesLetters } from './application/letters/series-letters';
import { StrikeLetters } from './application/letters/strike-letters';
import { SpeakerLetters } from './application/letters/speaker-letters';
import { MailPreferences } from './application/mail-preferences';
import { MessageAccess } from './application/message-access';
import { MessageLimit } from './application/message-limit';
import { Messages } from './application/messages.queries';
import { Notices } from './application/notices';
import { PreviewMessage } from './application/preview-message';
import { RemindAttendees } from './application/remind-attendees';
import { SaveMessage } from './application/save-message';
import { SendMessage } from './application/send-message';
import { SendToday } from './application/send-today';
import { SetMailPreference } from './application/set-mail-preference';
import { TakeBackMessage } from './application/take-back-message';
import { TellOfSafety } from './application/tell-of-safety';
import { TellOfAfterCard } from './application/tell-of-after-card';
import { TellOfAbsence } from './application/tell-of-absence';
import { TellOfAccess } from './application/tell-of-access';
import { TellOfAnswer } from './application/tell-of-answer';
import { TellOfEdit } from './application/tell-of-edit';
import { TellOfInvitation } from './application/tell-of-invitation';
import { TellOfIntroduction } from './application/tell-of-introduction';
import { TellOfMerge } from './application/tell-of-merge';
import { TellOfSeatPass } from './application/tell-of-seat-pass';
import { TellOfSpeaker } from './application/tell-of-speaker';
import { WriteMail } from './application/write-mail';
import { DeliveryEntity } from './persistence/delivery.entity';
import { DeliveryQueries } from './persistence/delivery.queries';
import { DeliveryRepository } from './persistence/delivery.repository';
import { MailPreferenceEntity } from './persistence/mail-preference.entity';
import { MailPreferenceRepository } from './persistence/mail-preference.repository';
import { MessageEntity } from './persistence/message.entity';
import { MessageQueries } from './persistence/message.queries';
import { MessageRepository } from './persistence/message.repository';
import { NoticeEntity } from './persistence/notice.entity';
import { NoticeRepository } from './persistence/notice.repository';

export const notificationsEntities = [
  NoticeEntity,
  DeliveryEntity,
  MailPreferenceEntity,
  MessageEntity,
  HostNoticeSettingsEntity,
  HostNewsEntity,
  FewSeatsEntity,
];

const forTransport = [
  DeliverNotice,
  DeliveryLedger,
  HandOutMessage,
  HostNotices,
  SendHostDigest,
  TellHosts,
  Messages,
  PreviewMessage,
  RemindAttendees,
  SaveMessage,
  SendMessage,
  SendToday,
  SetMailPreference,
  TakeBackMessage,
  TellOfAbsence,
  TellOfAfterCard,
  TellOfSafety,
  TellOfAccess,
  TellOfAnswer,
  TellOfEdit,
  TellOfIntroduction,
  TellOfMerge,
  TellOfSeatPass,
  TellOfInvitation,
  TellOfSpeaker,
];
const letters = [
  Letters,
  Occasions,
  Readers,
  AccessLetters,
  SeatLetters,
  SeatPassLetters,
  ChangeLetters,
  SeriesLetters,
  SpeakerLetters,
  IntroductionLetters,
  MessageLetters,
  MergeLetters,
  HostNewsLetters,
  InvitationLetters,
  StrikeLetters,
  AfterCardLetters,
  SafetyLetters,
];

@Module({
  imports: [
    ...[PeopleModule, ClubsModule, GatheringsModule, RsvpsModule, SpeakersModule],
    ...[AttendanceModule, IntroductionsModule, MailModule],
    TypeOrmModule.forFeature(notificationsEntities),
  ],
  providers: [
    MoveHistory,
    HistoryRepository,
    ...forTransport,
    ...letters,
    ...[Notices, MailPreferences, WriteMail],
    ...[Addressees, MessageAccess, MessageLimit, MessageQueries, MessageRepository],
    HostNoticeRepository,
    ...[NoticeRepository, DeliveryRepository, DeliveryQueries, MailPreferenceRepository],
  ],
  exports: forTransport,
})
export class NotificationsModule {}

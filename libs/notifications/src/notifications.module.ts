import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClubsModule } from '@asaza/clubs';
import { GatheringsModule } from '@asaza/gatherings';
import { IntroductionsModule } from '@asaza/introductions';
import { PeopleModule } from '@asaza/people';
import { MailModule } from '@asaza/platform/mail';
import { RsvpsModule } from '@asaza/rsvps';
import { SpeakersModule } from '@asaza/speakers';
import { DeliverNotice } from './application/deliver-notice';
import { DeliveryLedger } from './application/delivery-ledger';
import { AccessLetters } from './application/letters/access-letters';
import { ChangeLetters } from './application/letters/change-letters';
import { IntroductionLetters } from './application/letters/introduction-letters';
import { Letters } from './application/letters/letters';
import { Occasions } from './application/letters/occasions';
import { SeatLetters } from './application/letters/seat-letters';
import { SpeakerLetters } from './application/letters/speaker-letters';
import { MailPreferences } from './application/mail-preferences';
import { Notices } from './application/notices';
import { RemindAttendees } from './application/remind-attendees';
import { SetMailPreference } from './application/set-mail-preference';
import { TellOfAccess } from './application/tell-of-access';
import { TellOfAnswer } from './application/tell-of-answer';
import { TellOfChange } from './application/tell-of-change';
import { TellOfIntroduction } from './application/tell-of-introduction';
import { TellOfSpeaker } from './application/tell-of-speaker';
import { WriteMail } from './application/write-mail';
import { DeliveryEntity } from './persistence/delivery.entity';
import { DeliveryQueries } from './persistence/delivery.queries';
import { DeliveryRepository } from './persistence/delivery.repository';
import { MailPreferenceEntity } from './persistence/mail-preference.entity';
import { MailPreferenceRepository } from './persistence/mail-preference.repository';
import { NoticeEntity } from './persistence/notice.entity';
import { NoticeRepository } from './persistence/notice.repository';

export const notificationsEntities = [NoticeEntity, DeliveryEntity, MailPreferenceEntity];

const forTransport = [
  DeliverNotice,
  DeliveryLedger,
  RemindAttendees,
  SetMailPreference,
  TellOfAccess,
  TellOfAnswer,
  TellOfChange,
  TellOfIntroduction,
  TellOfSpeaker,
];
const letters = [
  Letters,
  Occasions,
  AccessLetters,
  SeatLetters,
  ChangeLetters,
  SpeakerLetters,
  IntroductionLetters,
];

@Module({
  imports: [
    ...[PeopleModule, ClubsModule, GatheringsModule, RsvpsModule, SpeakersModule],
    ...[IntroductionsModule, MailModule],
    TypeOrmModule.forFeature(notificationsEntities),
  ],
  providers: [
    ...forTransport,
    ...letters,
    ...[Notices, MailPreferences, WriteMail],
    ...[NoticeRepository, DeliveryRepository, DeliveryQueries, MailPreferenceRepository],
  ],
  exports: forTransport,
})
export class NotificationsModule {}

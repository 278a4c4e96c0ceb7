import type { MigrationClass } from '@asaza/platform/database';
import { AskedAgain1760000110000 } from './persistence/asked-again.migration';
import { TalkSlots1760000200000 } from './persistence/talk-slots.migration';
import { Speakers1760000050000 } from './persistence/speakers.migration';

export { speakersEntities, SpeakersModule } from './speakers.module';
export const speakersMigrations: MigrationClass[] = [
  Speakers1760000050000,
  AskedAgain1760000110000,
  TalkSlots1760000200000,
];

export { AnswerInvitation } from './application/answer-invitation';
export { InviteSpeaker } from './application/invite-speaker';
export { SpeakerMail, type SpeakerMailFacts } from './application/speaker-mail';
export { type RawSpeakerRequest } from './application/speaker-request';
export { SetTalkSlots } from './application/set-talk-slots';
export { Talks } from './application/talks';
export { TalkSlotsOf, type SlotsView } from './application/talk-slots-of';
export { WithdrawInvitation } from './application/withdraw-invitation';
export { type InvitationState, type SpeakerInvitation, type Talk } from './domain/invitation';
export { type TalkSlots } from './domain/talk-slots';
export {
  InvitationAccepted,
  InvitationDeclined,
  InvitationWithdrawn,
  SpeakerInvited,
  TalksFollowed,
} from './domain/speakers.events';
export { type InvitationClosed } from './domain/speakers.refusals';

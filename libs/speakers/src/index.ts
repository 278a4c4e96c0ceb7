import type { MigrationClass } from '@asaza/platform/database';
import { Speakers1760000050000 } from './persistence/speakers.migration';

export { speakersEntities, SpeakersModule } from './speakers.module';
export const speakersMigrations: MigrationClass[] = [Speakers1760000050000];

export { AnswerInvitation } from './application/answer-invitation';
export { InviteSpeaker } from './application/invite-speaker';
export { SpeakerMail, type SpeakerMailFacts } from './application/speaker-mail';
export { type RawSpeakerRequest } from './application/speaker-request';
export { Talks } from './application/talks';
export { WithdrawInvitation } from './application/withdraw-invitation';
export { type InvitationState, type SpeakerInvitation, type Talk } from './domain/invitation';
export {
  InvitationAccepted,
  InvitationDeclined,
  InvitationWithdrawn,
  SpeakerInvited,
} from './domain/speakers.events';
export { type InvitationClosed } from './domain/speakers.refusals';

import type { MigrationClass } from '@asaza/platform/database';
import { Speakers1760000050000 } from './persistence/speakers.migration';

export { speakersEntities, SpeakersModule } from './speakers.module';
export const speakersMigrations: MigrationClass[] = [Speakers1760000050000];
export {
  InvitationAccepted,
  InvitationDeclined,
  InvitationWithdrawn,
  SpeakerInvited,
} from './domain/speakers.events';
export { type InvitationState, type SpeakerInvitation, type Talk } from './domain/invitation';

import type { MigrationClass } from '@asaza/platform/database';
import { Merges1760000230100 } from './persistence/merges.migration';
import { People1760000010000 } from './persistence/people.migration';
import { ProfileWords1760000240101 } from './persistence/profile-words.migration';

export const peopleMigrations: MigrationClass[] = [
  People1760000010000,
  Merges1760000230100,
  ProfileWords1760000240101,
];
export { peopleEntities, PeopleModule } from './people.module';
export { AreaHistory, HistoryParts, type HistoryPart } from './application/history-parts';
export { MergeMail, type MergeMailFacts } from './application/merge-mail';
export { AgreeToMerge } from './application/agree-to-merge';
export { AskToMerge } from './application/ask-to-merge';
export { ProveMerge } from './application/prove-merge';
export { UnitePeople } from './application/unite-people';
export { AcceptIntroductions } from './application/accept-introductions';
export { Contacts } from './application/contacts';
export { People } from './application/people';
export { PeopleQueries, type OwnProfile } from './application/people.queries';
export { UpdateProfile, type DecidedProfile } from './application/update-profile';
export { Sessions } from './application/sessions';
export { SignInMail, type SignInMailFacts } from './application/sign-in-mail';
export { emailKey, maskEmail, parseEmail } from './domain/email';
export { parseOptionalYomi, parsePersonName, parseYomi } from './domain/person-name';
export {
  MergeAgreed,
  MergeAsked,
  MergeSettles,
  PeopleMerged,
  ProfileUpdated,
  SignInRequested,
} from './domain/people.events';
export { tooManyMails, type SignInFailed, type TooManyMails } from './domain/people.refusals';
export { parseOptionalSaid } from './domain/profile-lines';
export { PROFILE_LIMITS, type ProfileInput } from './domain/profile-patch';
export { type IntroductionProfile, type PersonName } from './domain/profile';

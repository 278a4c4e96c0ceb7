import type { MigrationClass } from '@asaza/platform/database';
import { People1760000010000 } from './persistence/people.migration';

export const peopleMigrations: MigrationClass[] = [People1760000010000];
export { peopleEntities, PeopleModule } from './people.module';
export { Contacts } from './application/contacts';
export { People } from './application/people';
export { Sessions } from './application/sessions';
export { SignInMail, type SignInMailFacts } from './application/sign-in-mail';
export { emailKey, maskEmail, parseEmail } from './domain/email';
export { parseOptionalYomi, parsePersonName, parseYomi } from './domain/person-name';
export { ProfileUpdated, SignInRequested } from './domain/people.events';
export { tooManyMails, type SignInFailed, type TooManyMails } from './domain/people.refusals';
export { type IntroductionProfile, type PersonName } from './domain/profile';

import { AcceptIntroductions } from './application/accept-introductions';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgreeToMerge } from './application/agree-to-merge';
import { AskToMerge } from './application/ask-to-merge';
import { HistoryParts } from './application/history-parts';
import { MergeMail } from './application/merge-mail';
import { Merges } from './application/merges.queries';
import { ProveMerge } from './application/prove-merge';
import { UnitePeople } from './application/unite-people';
import { ConfirmSignIn } from './application/confirm-sign-in';
import { Contacts } from './application/contacts';
import { ForgetSignIns } from './application/forget-sign-ins';
import { People } from './application/people';
import { PeopleQueries } from './application/people.queries';
import { RequestSignIn } from './application/request-sign-in';
import { RevokeSession } from './application/revoke-session';
import { Sessions } from './application/sessions';
import { SignInMail } from './application/sign-in-mail';
import { SignOut } from './application/sign-out';
import { UpdateProfile } from './application/update-profile';
import { ContactEntity } from './persistence/contact.entity';
import { ContactRepository } from './persistence/contact.repository';
import { HistoryRepository } from './persistence/history.repository';
import { MergeRepository } from './persistence/merge.repository';
import { PersonMergeEntity } from './persistence/person-merge.entity';
import { PersonEntity } from './persistence/person.entity';
import { PersonRepository } from './persistence/person.repository';
import { SessionEntity } from './persistence/session.entity';
import { SessionRepository } from './persistence/session.repository';
import { SignInAttemptEntity } from './persistence/sign-in-attempt.entity';
import { SignInAttemptRepository } from './persistence/sign-in-attempt.repository';

export const peopleEntities = [
  PersonEntity,
  ContactEntity,
  SignInAttemptEntity,
  SessionEntity,
  PersonMergeEntity,
];

const forOthers = [
  AcceptIntroductions,
  People,
  Contacts,
  Sessions,
  SignInMail,
  HistoryParts,
  MergeMail,
];
const forTransport = [
  RequestSignIn,
  ConfirmSignIn,
  SignOut,
  RevokeSession,
  UpdateProfile,
  PeopleQueries,
  ForgetSignIns,
  AgreeToMerge,
  AskToMerge,
  Merges,
  ProveMerge,
  UnitePeople,
];

@Module({
  imports: [TypeOrmModule.forFeature(peopleEntities)],
  providers: [
    ...forOthers,
    ...forTransport,
    PersonRepository,
    ContactRepository,
    SessionRepository,
    SignInAttemptRepository,
    HistoryRepository,
    MergeRepository,
  ],
  exports: [...forOthers, ...forTransport],
})
export class PeopleModule {}

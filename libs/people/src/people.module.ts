import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
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
import { PersonEntity } from './persistence/person.entity';
import { PersonRepository } from './persistence/person.repository';
import { SessionEntity } from './persistence/session.entity';
import { SessionRepository } from './persistence/session.repository';
import { SignInAttemptEntity } from './persistence/sign-in-attempt.entity';
import { SignInAttemptRepository } from './persistence/sign-in-attempt.repository';

export const peopleEntities = [PersonEntity, ContactEntity, SignInAttemptEntity, SessionEntity];

const forOthers = [People, Contacts, Sessions, SignInMail];
const forTransport = [
  RequestSignIn,
  ConfirmSignIn,
  SignOut,
  RevokeSession,
  UpdateProfile,
  PeopleQueries,
  ForgetSignIns,
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
  ],
  exports: [...forOthers, ...forTransport],
})
export class PeopleModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Contacts } from './application/contacts';
import { People } from './application/people';
import { Sessions } from './application/sessions';
import { SignInMail } from './application/sign-in-mail';
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

@Module({
  imports: [TypeOrmModule.forFeature(peopleEntities)],
  providers: [
    ...forOthers,
    PersonRepository,
    ContactRepository,
    SessionRepository,
    SignInAttemptRepository,
  ],
  exports: forOthers,
})
export class PeopleModule {}

import { Module } from '@nestjs/common';
import { ViewerSource } from '@asaza/platform/graphql';
import { Sessions } from '../application/sessions';
import { PeopleModule } from '../people.module';
import { PersonNameLoader } from './person-name.loader';
import { MergeResolver } from './merge.resolver';
import { ProfileResolver } from './profile.resolver';
import { SignInCookies } from './sign-in-cookies';
import { SignInResolver } from './sign-in.resolver';
import { ViewerResolver } from './viewer.resolver';

/** The schema's part of people, and who is signed in for all other parts. */
@Module({
  imports: [PeopleModule],
  providers: [
    { provide: ViewerSource, useExisting: Sessions },
    SignInCookies,
    PersonNameLoader,
    ViewerResolver,
    SignInResolver,
    ProfileResolver,
    MergeResolver,
  ],
  exports: [ViewerSource, PersonNameLoader],
})
export class PeopleGraphqlModule {}

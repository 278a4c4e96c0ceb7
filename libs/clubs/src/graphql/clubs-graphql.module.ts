import { Module } from '@nestjs/common';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { ClubsModule } from '../clubs.module';
import { ClubChangesResolver } from './club-changes.resolver';
import { ClubLoader } from './club.loader';
import { ClubResolver } from './club.resolver';
import { MembershipResolver } from './membership.resolver';
import { ViewerClubsResolver } from './viewer-clubs.resolver';

/** The schema's part of clubs, with the clubs of a viewer. */
@Module({
  imports: [ClubsModule, PeopleGraphqlModule],
  providers: [
    ClubLoader,
    ClubResolver,
    MembershipResolver,
    ViewerClubsResolver,
    ClubChangesResolver,
  ],
  exports: [ClubLoader],
})
export class ClubsGraphqlModule {}

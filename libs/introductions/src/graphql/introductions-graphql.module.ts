import { Module } from '@nestjs/common';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { IntroductionsModule } from '../introductions.module';
import { OccurrenceRoundResolver } from './occurrence-round.resolver';
import { ProposalResolver } from './proposal.resolver';
import { RoundChangesResolver } from './round-changes.resolver';
import { ViewerWishesResolver, WishesResolver } from './wishes.resolver';
import { RoundHandResolver } from './round-hand.resolver';
import { RoundLoader } from './round.loader';

/** The schema's part of introductions. */
@Module({
  imports: [IntroductionsModule, ClubsGraphqlModule, GatheringsGraphqlModule, PeopleGraphqlModule],
  providers: [
    ViewerWishesResolver,
    WishesResolver,
    RoundLoader,
    OccurrenceRoundResolver,
    RoundChangesResolver,
    RoundHandResolver,
    ProposalResolver,
  ],
})
export class IntroductionsGraphqlModule {}

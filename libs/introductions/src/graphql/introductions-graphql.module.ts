import { Module } from '@nestjs/common';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { IntroductionsModule } from '../introductions.module';
import { ClubPictureResolver } from './club-picture.resolver';
import { IntroductionPictureLoader } from './introduction-picture.loader';
import { ClubReportsResolver } from './club-reports.resolver';
import {
  IntroductionRulesResolver,
  OwnRoundResolver,
  ViewerHonestyResolver,
} from './honesty.resolver';
import { OccurrenceRoundResolver } from './occurrence-round.resolver';
import { AcquaintanceResolver, ViewerAcquaintancesResolver } from './acquaintance.resolver';
import { FollowUpResolver } from './follow-up.resolver';
import { IntroductionResolver, ProposalResolver } from './proposal.resolver';
import { RoundChangesResolver } from './round-changes.resolver';
import { ViewerWishesResolver, WishesResolver } from './wishes.resolver';
import { RoundHandResolver } from './round-hand.resolver';
import { ReportCasesLoader } from './report-cases.loader';
import { ClubWordsLoader } from './club-words.loader';
import { ClubWordsChangesResolver, ClubWordsResolver } from './club-words.resolver';
import { IntentLoader } from './intent.loader';
import { OccurrenceIntentResolver, TicketIntentResolver } from './intent.resolver';
import { RoundLoader } from './round.loader';
import { SafetyChangesResolver } from './safety-changes.resolver';
import {
  EncounterResolver,
  LinkSafetyResolver,
  IntroductionHoldResolver,
  ViewerSafetyResolver,
} from './safety.resolver';

/** The schema's part of introductions. */
@Module({
  imports: [IntroductionsModule, ClubsGraphqlModule, GatheringsGraphqlModule, PeopleGraphqlModule],
  providers: [
    ...[ClubWordsLoader, ClubWordsResolver, ClubWordsChangesResolver],
    IntentLoader,
    OccurrenceIntentResolver,
    TicketIntentResolver,
    ViewerWishesResolver,
    WishesResolver,
    RoundLoader,
    OccurrenceRoundResolver,
    RoundChangesResolver,
    RoundHandResolver,
    ClubPictureResolver,
    IntroductionPictureLoader,
    ProposalResolver,
    ...[IntroductionRulesResolver, ViewerHonestyResolver, OwnRoundResolver],
    ...[ClubReportsResolver, ReportCasesLoader, SafetyChangesResolver],
    ...[LinkSafetyResolver, ViewerSafetyResolver, EncounterResolver, IntroductionHoldResolver],
    IntroductionResolver,
    FollowUpResolver,
    ...[AcquaintanceResolver, ViewerAcquaintancesResolver],
  ],
})
export class IntroductionsGraphqlModule {}

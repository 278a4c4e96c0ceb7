import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MoveHistory } from './application/move-history';
import { HistoryRepository } from './persistence/history.repository';
import { AttendanceModule } from '@asaza/attendance';
import { ClubsModule } from '@asaza/clubs';
import { GatheringsModule } from '@asaza/gatherings';
import { PeopleModule } from '@asaza/people';
import { SpeakersModule } from '@asaza/speakers';
import { AddPair } from './application/add-pair';
import { AnswerProposal } from './application/answer-proposal';
import { BuildRound } from './application/build-round';
import { ExpireProposal } from './application/expire-proposal';
import { HoldRound } from './application/hold-round';
import { LockPair } from './application/lock-pair';
import { Matchmaker } from './application/matchmaker';
import { PlaceLate } from './application/place-late';
import { PlanRound } from './application/plan-round';
import { PreviewRound } from './application/preview-round';
import { ProposalFacts } from './application/proposal-facts';
import { ProposalMail } from './application/proposal-mail';
import { ProposalViews } from './application/proposal-views';
import { PutToBoth } from './application/put-to-both';
import { RebuildRound } from './application/rebuild-round';
import { RemindSides } from './application/remind-sides';
import { Room } from './application/room';
import { RoundAccess } from './application/round-access';
import { RoundForecasts } from './application/round-forecasts';
import { RoundNames } from './application/round-names';
import { RoundViews } from './application/round-views';
import { RoundWorkings } from './application/round-workings';
import { SendRound } from './application/send-round';
import { RoomWishes } from './application/room-wishes';
import { TellWishes } from './application/tell-wishes';
import { WishesQueries } from './application/wishes.queries';
import { VetoPair } from './application/veto-pair';
import { AnswerKeyEntity } from './persistence/answer-key.entity';
import { AnswerRepository } from './persistence/answer.repository';
import { ClubConceptEntity } from './persistence/club-concept.entity';
import { ClubConceptRepository } from './persistence/club-concept.repository';
import { ConceptMissEntity } from './persistence/concept-miss.entity';
import { ConceptMissRepository } from './persistence/concept-miss.repository';
import { ConfirmedConceptsEntity } from './persistence/confirmed-concepts.entity';
import { FollowUpEntity } from './persistence/follow-up.entity';
import { IntroductionWishesEntity } from './persistence/introduction-wishes.entity';
import { IntroductionEntity } from './persistence/introduction.entity';
import { IntroductionRepository } from './persistence/introduction.repository';
import { NeverPairEntity } from './persistence/never-pair.entity';
import { ProposalSideEntity } from './persistence/proposal-side.entity';
import { ProposalEntity } from './persistence/proposal.entity';
import { ProposalRepository } from './persistence/proposal.repository';
import { RoundBuildEntity } from './persistence/round-build.entity';
import { RoundPairsRepository } from './persistence/round-pairs.repository';
import { RoundPersonEntity } from './persistence/round-person.entity';
import { RoundSnapshotQueries } from './persistence/round-snapshot.queries';
import { RoundEntity } from './persistence/round.entity';
import { RoundRepository } from './persistence/round.repository';
import { SendingRepository } from './persistence/sending.repository';
import { safetyEntities, SafetyModule } from './safety.module';
import { WishesRepository } from './persistence/wishes.repository';

export const introductionsEntities = [
  ...safetyEntities,
  RoundEntity,
  RoundPersonEntity,
  RoundBuildEntity,
  ProposalEntity,
  ProposalSideEntity,
  AnswerKeyEntity,
  IntroductionEntity,
  FollowUpEntity,
  NeverPairEntity,
  IntroductionWishesEntity,
  ConfirmedConceptsEntity,
  ConceptMissEntity,
  ClubConceptEntity,
];

/** What GraphQL, jobs and the areas below call. */
const forOthers = [
  AddPair,
  AnswerProposal,
  BuildRound,
  ExpireProposal,
  HoldRound,
  LockPair,
  PlaceLate,
  PlanRound,
  PreviewRound,
  ProposalMail,
  ProposalViews,
  RebuildRound,
  RemindSides,
  RoundViews,
  SendRound,
  TellWishes,
  VetoPair,
  WishesQueries,
];

@Module({
  imports: [
    PeopleModule,
    ClubsModule,
    GatheringsModule,
    SpeakersModule,
    AttendanceModule,
    SafetyModule,
    TypeOrmModule.forFeature(introductionsEntities),
  ],
  providers: [
    MoveHistory,
    HistoryRepository,
    ...forOthers,
    Matchmaker,
    ProposalFacts,
    PutToBoth,
    Room,
    RoomWishes,
    RoundAccess,
    RoundForecasts,
    RoundNames,
    RoundWorkings,
    AnswerRepository,
    ClubConceptRepository,
    ConceptMissRepository,
    WishesRepository,
    IntroductionRepository,
    ProposalRepository,
    RoundPairsRepository,
    RoundRepository,
    RoundSnapshotQueries,
    SendingRepository,
  ],
  exports: [...forOthers, SafetyModule],
})
export class IntroductionsModule {}

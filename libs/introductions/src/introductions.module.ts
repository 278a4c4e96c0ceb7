import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MoveHistory } from './application/move-history';
import { HistoryRepository } from './persistence/history.repository';
import { AttendanceModule } from '@asaza/attendance';
import { ClubsModule } from '@asaza/clubs';
import { GatheringsModule } from '@asaza/gatherings';
import { PeopleModule } from '@asaza/people';
import { SpeakersModule } from '@asaza/speakers';
import { AnswerProposal } from './application/answer-proposal';
import { BuildRound } from './application/build-round';
import { ExpireProposal } from './application/expire-proposal';
import { HoldRound } from './application/hold-round';
import { Matchmaker } from './application/matchmaker';
import { PlanRound } from './application/plan-round';
import { ProposalFacts } from './application/proposal-facts';
import { ProposalMail } from './application/proposal-mail';
import { ProposalViews } from './application/proposal-views';
import { PutToBoth } from './application/put-to-both';
import { RemindSides } from './application/remind-sides';
import { Room } from './application/room';
import { RoundAccess } from './application/round-access';
import { RoundViews } from './application/round-views';
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
  AnswerProposal,
  BuildRound,
  ExpireProposal,
  HoldRound,
  PlanRound,
  ProposalMail,
  ProposalViews,
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
    AnswerRepository,
    ClubConceptRepository,
    ConceptMissRepository,
    WishesRepository,
    IntroductionRepository,
    ProposalRepository,
    RoundRepository,
    RoundSnapshotQueries,
    SendingRepository,
  ],
  exports: [...forOthers, SafetyModule],
})
export class IntroductionsModule {}

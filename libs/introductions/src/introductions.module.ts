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
import { AnswerFollowUp } from './application/answer-follow-up';
import { AskFollowUp } from './application/ask-follow-up';
import { ForgetAcquaintance } from './application/forget-acquaintance';
import { OwnTies } from './application/own-ties';
import { OwnTiesQueries } from './persistence/own-ties.queries';
import { FollowUpViews } from './application/follow-up-views';
import { IntroduceByPicks } from './application/introduce-by-picks';
import { MakeIntroduction } from './application/make-introduction';
import { ReadAfterCard } from './application/read-after-card';
import { StopFollowUps } from './application/stop-follow-ups';
import { AnswerProposal } from './application/answer-proposal';
import { BuildRound } from './application/build-round';
import { ExpireProposal } from './application/expire-proposal';
import { HoldRound } from './application/hold-round';
import { IntroductionPictures } from './application/introduction-pictures';
import { PictureQueries } from './persistence/picture.queries';
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
import { RetryIntroduction } from './application/retry-introduction';
import { RemindSides } from './application/remind-sides';
import { Room } from './application/room';
import { RoundAccess } from './application/round-access';
import { RoundForecasts } from './application/round-forecasts';
import { RoundNames } from './application/round-names';
import { RoundViews } from './application/round-views';
import { RoundWorkings } from './application/round-workings';
import { SendRound } from './application/send-round';
import { RsvpsModule } from '@asaza/rsvps';
import { ChangeClubWords } from './application/change-club-words';
import { ClubWordsQueries } from './application/club-words.queries';
import { IntentQueries } from './application/intent.queries';
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
import { AcquaintanceEntity } from './persistence/acquaintance.entity';
import { PickEntity } from './persistence/pick.entity';
import { FollowUpRepository } from './persistence/follow-up.repository';
import { PickedPairRepository } from './persistence/picked-pair.repository';
import { TieQueries } from './persistence/tie.queries';
import { TieRepository } from './persistence/tie.repository';
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
import { HonestyModule } from './honesty.module';
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
  AcquaintanceEntity,
  PickEntity,
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
  AnswerFollowUp,
  AskFollowUp,
  FollowUpViews,
  ForgetAcquaintance,
  OwnTies,
  ReadAfterCard,
  StopFollowUps,
  BuildRound,
  ExpireProposal,
  HoldRound,
  IntroductionPictures,
  LockPair,
  PlaceLate,
  PlanRound,
  PreviewRound,
  ProposalMail,
  ProposalViews,
  RebuildRound,
  RemindSides,
  RetryIntroduction,
  RoundViews,
  SendRound,
  ChangeClubWords,
  ClubWordsQueries,
  IntentQueries,
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
    RsvpsModule,
    AttendanceModule,
    SafetyModule,
    HonestyModule,
    TypeOrmModule.forFeature(introductionsEntities),
  ],
  providers: [
    MoveHistory,
    HistoryRepository,
    ...forOthers,
    Matchmaker,
    IntroduceByPicks,
    MakeIntroduction,
    FollowUpRepository,
    PickedPairRepository,
    TieQueries,
    OwnTiesQueries,
    TieRepository,
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
    PictureQueries,
    RoundPairsRepository,
    RoundRepository,
    RoundSnapshotQueries,
    SendingRepository,
  ],
  exports: [...forOthers, SafetyModule, HonestyModule],
})
export class IntroductionsModule {}

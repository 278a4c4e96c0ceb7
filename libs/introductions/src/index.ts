import type { MigrationClass } from '@asaza/platform/database';
import { FollowUps1760000243001 } from './persistence/follow-ups.migration';
import { Ties1760000243003 } from './persistence/ties.migration';
import { Introductions1760000070000 } from './persistence/introductions.migration';
import { IntroductionsBarred1760000240001 } from './persistence/introductions-barred.migration';
import { Safety1760000242001 } from './persistence/safety.migration';
import { HostEdits1760000241001 } from './persistence/host-edits.migration';
import { ForgottenProposals1760000242004 } from './persistence/forgotten-proposals.migration';
import { TakenBackReports1760000242002 } from './persistence/taken-back-reports.migration';
import { TurningSides1760000230101 } from './persistence/turning-sides.migration';
import { Wishes1760000240102 } from './persistence/wishes.migration';

export const introductionsMigrations: MigrationClass[] = [
  Introductions1760000070000,
  TurningSides1760000230101,
  IntroductionsBarred1760000240001,
  Safety1760000242001,
  TakenBackReports1760000242002,
  ForgottenProposals1760000242004,
  Wishes1760000240102,
  HostEdits1760000241001,
  FollowUps1760000243001,
  Ties1760000243003,
];
export { introductionsEntities, IntroductionsModule } from './introductions.module';
export {
  AnswerAwaited,
  FollowUpAsked,
  Introduced,
  Proposed,
  RoundBuilt,
  HoldContested,
  HoldDecided,
  HoldTells,
  HoldTold,
  SolicitationReported,
} from './domain/introductions.events';
export {
  ProposalMail,
  type IntroductionMailFacts,
  type ProposalMailFacts,
} from './application/proposal-mail';
export { FollowUpViews, type FollowUpMailFacts } from './application/follow-up-views';
export { BuildRound } from './application/build-round';
export { type ReasonLine } from './domain/reason-line';
export { MatchingThread } from './application/matching-thread';

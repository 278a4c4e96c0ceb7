import type { AreaJobs } from '@asaza/platform/queue';
import { IntroductionsModule } from '../introductions.module';
import { BuildRoundHandler } from './build-round.handler';
import { buildRoundJob } from './build-round.job';
import { ExpireProposalHandler } from './expire-proposal.handler';
import { expireProposalJob } from './expire-proposal.job';
import { PlaceLateHandler } from './place-late.handler';
import { placeLateJob } from './place-late.job';
import { PlanRoundHandler } from './plan-round.handler';
import { planRoundJob } from './plan-round.job';
import { RemindSidesHandler } from './remind-sides.handler';
import { remindSidesJob } from './remind-sides.job';
import { AskFollowUpHandler, ReadAfterCardHandler } from './ties.handler';
import { askFollowUpJob, readAfterCardJob } from './ties.job';
import { SendRoundHandler } from './send-round.handler';
import { sendRoundJob } from './send-round.job';
import { ForgetUnansweredHandler } from './forget-unanswered.handler';
import { forgetUnansweredJob } from './forget-unanswered.job';
import { RetryIntroductionHandler } from './retry-introduction.handler';
import { retryIntroductionJob } from './retry-introduction.job';
import { TellOfHoldHandler } from './tell-of-hold.handler';
import { tellOfHoldJob } from './tell-of-hold.job';

export const introductionsJobs: AreaJobs = {
  jobs: [
    readAfterCardJob,
    askFollowUpJob,
    planRoundJob,
    buildRoundJob,
    placeLateJob,
    sendRoundJob,
    remindSidesJob,
    expireProposalJob,
    tellOfHoldJob,
    retryIntroductionJob,
    forgetUnansweredJob,
  ],
  handlers: [
    ReadAfterCardHandler,
    AskFollowUpHandler,
    PlanRoundHandler,
    BuildRoundHandler,
    PlaceLateHandler,
    SendRoundHandler,
    RemindSidesHandler,
    ExpireProposalHandler,
    TellOfHoldHandler,
    RetryIntroductionHandler,
    ForgetUnansweredHandler,
  ],
  module: IntroductionsModule,
};

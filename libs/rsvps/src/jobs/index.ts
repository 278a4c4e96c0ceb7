import type { AreaJobs } from '@asaza/platform/queue';
import { RsvpsModule } from '../rsvps.module';
import { AskToReconfirmHandler } from './ask-to-reconfirm.handler';
import { askToReconfirm } from './ask-to-reconfirm.job';
import { ExpireHoldsHandler } from './expire-holds.handler';
import { expireHolds } from './expire-holds.job';
import { ExpireOffersHandler } from './expire-offers.handler';
import { expireOffers } from './expire-offers.job';
import { FollowCapacityHandler } from './follow-capacity.handler';
import { followCapacity } from './follow-capacity.job';
import { FollowEditHandler } from './follow-edit.handler';
import { followEdit } from './follow-edit.job';
import { PlanKitchenHandler } from './plan-kitchen.handler';
import { planKitchen } from './plan-kitchen.job';
import { ReuseAnswersHandler } from './reuse-answers.handler';
import { reuseAnswers } from './reuse-answers.job';
import { TellKitchenHandler } from './tell-kitchen.handler';
import { tellKitchen } from './tell-kitchen.job';
import { ForgetFoodHandler } from './forget-food.handler';
import { forgetFood } from './forget-food.job';
import { FollowLineRulesHandler } from './follow-line-rules.handler';
import { followLineRulesJob } from './follow-line-rules.job';
import { FollowQuotasHandler } from './follow-quotas.handler';
import { followQuotas } from './follow-quotas.job';
import { OfferSeatsHandler } from './offer-seats.handler';
import { offerFreeSeats } from './offer-seats.job';
import { RememberAttendanceHandler } from './remember-attendance.handler';
import { rememberAttendance } from './remember-attendance.job';
import { RestoreCapacityHandler } from './restore-capacity.handler';
import { restoreCapacity } from './restore-capacity.job';
import { GreetDateAgainHandler } from './greet-date-again.handler';
import { greetDateAgain } from './greet-date-again.job';
import { GreetMovedDateHandler } from './greet-moved-date.handler';
import { greetMovedDate } from './greet-moved-date.job';
import { GreetNewDateHandler } from './greet-new-date.handler';
import { greetNewDate } from './greet-new-date.job';
import { SeatStandingHandler } from './seat-standing.handler';
import { seatStanding } from './seat-standing.job';

import { ReleaseQuotasHandler } from './release-quotas.handler';
import { releaseQuotas } from './release-quotas.job';

export const rsvpsJobs: AreaJobs = {
  jobs: [
    followLineRulesJob,
    planKitchen,
    reuseAnswers,
    tellKitchen,
    forgetFood,
    askToReconfirm,
    expireHolds,
    expireOffers,
    followCapacity,
    followEdit,
    followQuotas,
    offerFreeSeats,
    releaseQuotas,
    rememberAttendance,
    restoreCapacity,
    greetDateAgain,
    greetMovedDate,
    greetNewDate,
    seatStanding,
  ],
  handlers: [
    PlanKitchenHandler,
    ReuseAnswersHandler,
    TellKitchenHandler,
    ForgetFoodHandler,
    AskToReconfirmHandler,
    ExpireHoldsHandler,
    ExpireOffersHandler,
    FollowCapacityHandler,
    FollowEditHandler,
    FollowLineRulesHandler,
    FollowQuotasHandler,
    OfferSeatsHandler,
    ReleaseQuotasHandler,
    RememberAttendanceHandler,
    RestoreCapacityHandler,
    SeatStandingHandler,
    GreetNewDateHandler,
    GreetMovedDateHandler,
    GreetDateAgainHandler,
  ],
  module: RsvpsModule,
};

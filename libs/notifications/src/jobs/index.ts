import type { AreaJobs } from '@asaza/platform/queue';
import { NotificationsModule } from '../notifications.module';
import { SendSignInHandler, SendConfirmationHandler } from './access.handler';
import { sendSignInJob, sendConfirmationJob } from './access.job';
import {
  TellInvitedHandler,
  TellAcceptedHandler,
  TellDeclinedHandler,
  TellWithdrawnInvitationHandler,
} from './speaker-news.handler';
import {
  tellInvitedJob,
  tellAcceptedJob,
  tellDeclinedJob,
  tellWithdrawnInvitationJob,
} from './speaker-news.job';
import { TellMovedHandler, TellCancelledHandler } from './date-news.handler';
import { tellMovedJob, tellCancelledJob } from './date-news.job';
import {
  TellConfirmedHandler,
  TellWithdrawnHandler,
  TellOfferedHandler,
  TellMissedHandler,
  TellSeatedHandler,
  TellAddedHandler,
  TellRemovedHandler,
  TellHoldExpiredHandler,
} from './answer-news.handler';
import {
  tellConfirmedJob,
  tellWithdrawnJob,
  tellOfferedJob,
  tellMissedJob,
  tellSeatedJob,
  tellAddedJob,
  tellRemovedJob,
  tellHoldExpiredJob,
} from './answer-news.job';
import {
  SetReminderHandler,
  MoveReminderHandler,
  CancelReminderHandler,
  RemindAttendeesHandler,
} from './reminders.handler';
import {
  setReminderJob,
  moveReminderJob,
  cancelReminderJob,
  remindAttendeesJob,
} from './reminders.job';
import {
  RemindSideHandler,
  SendIntroductionHandler,
  SendProposalHandler,
} from './introduction-news.handler';
import { remindSideJob, sendIntroductionJob, sendProposalJob } from './introduction-news.job';
import { DeliverNoticeHandler } from './deliver-notice.handler';
import { deliverNoticeJob } from './deliver-notice.job';

/** What the worker does for notifications: listen to the areas above, and deliver. */
export const notificationsJobs: AreaJobs = {
  jobs: [
    deliverNoticeJob,
    sendProposalJob,
    remindSideJob,
    sendIntroductionJob,
    sendSignInJob,
    sendConfirmationJob,
    tellInvitedJob,
    tellAcceptedJob,
    tellDeclinedJob,
    tellWithdrawnInvitationJob,
    tellMovedJob,
    tellCancelledJob,
    tellConfirmedJob,
    tellWithdrawnJob,
    tellOfferedJob,
    tellMissedJob,
    tellSeatedJob,
    tellAddedJob,
    tellRemovedJob,
    tellHoldExpiredJob,
    setReminderJob,
    moveReminderJob,
    cancelReminderJob,
    remindAttendeesJob,
  ],
  handlers: [
    DeliverNoticeHandler,
    SendProposalHandler,
    RemindSideHandler,
    SendIntroductionHandler,
    SendSignInHandler,
    SendConfirmationHandler,
    TellInvitedHandler,
    TellAcceptedHandler,
    TellDeclinedHandler,
    TellWithdrawnInvitationHandler,
    TellMovedHandler,
    TellCancelledHandler,
    TellConfirmedHandler,
    TellWithdrawnHandler,
    TellOfferedHandler,
    TellMissedHandler,
    TellSeatedHandler,
    TellAddedHandler,
    TellRemovedHandler,
    TellHoldExpiredHandler,
    SetReminderHandler,
    MoveReminderHandler,
    CancelReminderHandler,
    RemindAttendeesHandler,
  ],
  module: NotificationsModule,
};

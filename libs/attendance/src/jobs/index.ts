import type { AreaJobs } from '@asaza/platform/queue';
import { AttendanceModule } from '../attendance.module';
import { AskAfterCardsHandler, AskLateCardHandler } from './ask-after-cards.handler';
import { askAfterCardsJob, askLateCardJob } from './ask-after-cards.job';
import { MarkAbsencesHandler } from './mark-absences.handler';
import { markAbsencesJob } from './mark-absences.job';
import { PlanAfterCardsHandler } from './plan-after-cards.handler';
import { planAfterCardsJob } from './plan-after-cards.job';

export const attendanceJobs: AreaJobs = {
  jobs: [markAbsencesJob, planAfterCardsJob, askAfterCardsJob, askLateCardJob],
  handlers: [MarkAbsencesHandler, PlanAfterCardsHandler, AskAfterCardsHandler, AskLateCardHandler],
  module: AttendanceModule,
};

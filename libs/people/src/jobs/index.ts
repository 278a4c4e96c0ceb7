import type { AreaJobs } from '@asaza/platform/queue';
import { PeopleModule } from '../people.module';
import { ForgetSignInsHandler } from './forget-sign-ins.handler';
import { forgetSignIns } from './forget-sign-ins.job';

export const peopleJobs: AreaJobs = {
  jobs: [forgetSignIns],
  handlers: [ForgetSignInsHandler],
  module: PeopleModule,
};

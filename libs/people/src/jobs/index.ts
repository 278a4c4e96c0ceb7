import type { AreaJobs } from '@asaza/platform/queue';
import { PeopleModule } from '../people.module';
import { ForgetSignInsHandler } from './forget-sign-ins.handler';
import { forgetSignIns } from './forget-sign-ins.job';
import { SettleMergeHandler, UnitePeopleHandler } from './unite-people.handler';
import { settleMerge, unitePeople } from './unite-people.job';

export const peopleJobs: AreaJobs = {
  jobs: [forgetSignIns, unitePeople, settleMerge],
  handlers: [ForgetSignInsHandler, UnitePeopleHandler, SettleMergeHandler],
  module: PeopleModule,
};

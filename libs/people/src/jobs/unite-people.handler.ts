import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { UnitePeople } from '../application/unite-people';
import { settleMerge, unitePeople } from './unite-people.job';

@Injectable()
export class UnitePeopleHandler implements JobHandler<typeof unitePeople> {
  readonly job = unitePeople;
  constructor(private readonly unite: UnitePeople) {}

  handle({ facts }: Call<typeof unitePeople.on>): Promise<void> {
    return this.unite.execute(facts.mergeId);
  }
}

@Injectable()
export class SettleMergeHandler implements JobHandler<typeof settleMerge> {
  readonly job = settleMerge;
  constructor(private readonly unite: UnitePeople) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.unite.execute(key);
  }
}

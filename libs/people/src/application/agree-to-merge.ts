import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { mergeFailed, mergeOver, type MergeFailed } from '../domain/merge';
import { MergeAgreed } from '../domain/people.events';
import { MergeRepository, type StoredMerge } from '../persistence/merge.repository';

/** The second yes, of whoever asked, once the first is there: from here on there is no way back. */
@Injectable()
export class AgreeToMerge {
  constructor(
    private readonly database: Database,
    private readonly merges: MergeRepository,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly mergeId: string; readonly keepsOwnName: boolean },
  ): Promise<Outcome<StoredMerge, MergeFailed | NotFound | Unauthenticated>> {
    if (!viewer) return refuse(unauthenticated);
    if (!isUuid(input.mergeId)) return refuse(notFound('merge'));
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const merge = await this.merges.lock(tx, input.mergeId);
      if (merge?.keptId !== viewer.personId) return refuse(notFound('merge'));
      if (merge.agreedAt) return ok(merge);
      const over = mergeOver(merge, now);
      if (over) return refuse(over);
      if (!merge.provenAt) return refuse(mergeFailed('NOT_PROVEN'));
      await this.merges.agreed(tx, merge.id, input.keepsOwnName);
      await this.outbox.append(tx, MergeAgreed, { mergeId: merge.id });
      return ok((await this.merges.byId(tx, merge.id))!);
    });
  }
}

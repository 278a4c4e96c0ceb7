import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import { roundAlreadySent, type RoundAlreadySent } from '../domain/introductions.refusals';
import { RoundPairsRepository } from '../persistence/round-pairs.repository';
import { RoundAccess } from './round-access';
import { RoundViews, type RoundView } from './round-views';

/** A host keeps a pair whatever is computed again, or lets it go. A lock lifts none of the rules of sending. */
@Injectable()
export class LockPair {
  constructor(
    private readonly database: Database,
    private readonly access: RoundAccess,
    private readonly pairs: RoundPairsRepository,
    private readonly views: RoundViews,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly roundId: string; readonly pairId: string; readonly locked: boolean },
  ): Promise<Outcome<RoundView, CommonRefusal | RoundAlreadySent>> {
    return this.database.tx(async (tx) => {
      const found = await this.access.lock(tx, viewer, input.roundId);
      if (!found.ok) return found;
      const { round, host } = found.value;
      if (round.state === 'sent') return refuse(roundAlreadySent);
      if (!isUuid(input.pairId)) return refuse(notFound('pair'));
      const by = input.locked ? host.personId : null;
      if (!(await this.pairs.lock(tx, round.id, input.pairId, by))) return refuse(notFound('pair'));
      return ok(await this.views.of(tx, round));
    });
  }
}

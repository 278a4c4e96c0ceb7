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
import { RoundRepository } from '../persistence/round.repository';
import { RoundAccess } from './round-access';
import { RoundViews, type RoundView } from './round-views';

/** A host keeps a pair of a round from being put to the two, or takes that back, before it goes out. */
@Injectable()
export class VetoPair {
  constructor(
    private readonly database: Database,
    private readonly access: RoundAccess,
    private readonly rounds: RoundRepository,
    private readonly views: RoundViews,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly roundId: string; readonly pairId: string; readonly vetoed: boolean },
  ): Promise<Outcome<RoundView, CommonRefusal | RoundAlreadySent>> {
    return this.database.tx(async (tx) => {
      const found = await this.access.lock(tx, viewer, input.roundId);
      if (!found.ok) return found;
      const { round, host } = found.value;
      // The same for every pair that went out: a host must not learn from it what came of one.
      if (round.state === 'sent') return refuse(roundAlreadySent);
      if (!isUuid(input.pairId)) return refuse(notFound('pair'));
      const by = input.vetoed ? host.personId : null;
      if (!(await this.rounds.veto(tx, round.id, input.pairId, by)))
        return refuse(notFound('pair'));
      return ok(await this.views.of(tx, round));
    });
  }
}

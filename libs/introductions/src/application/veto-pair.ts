import { Injectable } from '@nestjs/common';
import { notFound, ok, refuse, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import {
  pairNotPossible,
  roundAlreadySent,
  type PairNotPossible,
  type RoundAlreadySent,
} from '../domain/introductions.refusals';
import { fitsAgain } from '../domain/round-edits';
import { RoundPairsRepository } from '../persistence/round-pairs.repository';
import { RoundAccess } from './round-access';
import { RoundViews, type RoundView } from './round-views';

/** A host keeps a pair of a round from being put to the two, or takes that back, before it goes out. */
@Injectable()
export class VetoPair {
  constructor(
    private readonly database: Database,
    private readonly access: RoundAccess,
    private readonly pairs: RoundPairsRepository,
    private readonly views: RoundViews,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly roundId: string; readonly pairId: string; readonly vetoed: boolean },
  ): Promise<Outcome<RoundView, CommonRefusal | RoundAlreadySent | PairNotPossible>> {
    return this.database.tx(async (tx) => {
      const found = await this.access.lock(tx, viewer, input.roundId);
      if (!found.ok) return found;
      const { round, host } = found.value;
      const pairs = await this.pairs.of(tx, [round.id]);
      const pair = pairs.find(({ id }) => id === input.pairId);
      // The same for every pair that went out: a host must not learn from it what came of one.
      if (round.state === 'sent' && !pair?.waiting) return refuse(roundAlreadySent);
      if (!pair) return refuse(notFound('pair'));
      if (pair.vetoed !== input.vetoed) {
        const people = await this.pairs.peopleOf(tx, [round.id]);
        if (!input.vetoed && !fitsAgain(pair, pairs, people))
          return refuse(pairNotPossible('full'));
        await this.pairs.veto(tx, round.id, pair.id, input.vetoed ? host.personId : null);
      }
      return ok(await this.views.of(tx, round));
    });
  }
}

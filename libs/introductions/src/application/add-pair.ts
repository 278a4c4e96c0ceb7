import { Injectable } from '@nestjs/common';
import { ok, refuse, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import { Entropy } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import {
  pairNotPossible,
  roundAlreadySent,
  type PairNotPossible,
  type RoundAlreadySent,
} from '../domain/introductions.refusals';
import { handPair } from '../domain/round-edits';
import { RoundPairsRepository } from '../persistence/round-pairs.repository';
import { RoundAccess } from './round-access';
import { RoundViews, type RoundView } from './round-views';
import { RoundWorkings } from './round-workings';

/** A host puts two who were there into a pair, under the same rules as every other pair, before the round goes out. */
@Injectable()
export class AddPair {
  constructor(
    private readonly database: Database,
    private readonly entropy: Entropy,
    private readonly access: RoundAccess,
    private readonly workings: RoundWorkings,
    private readonly pairs: RoundPairsRepository,
    private readonly views: RoundViews,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly roundId: string; readonly personIds: readonly [string, string] },
  ): Promise<Outcome<RoundView, CommonRefusal | RoundAlreadySent | PairNotPossible>> {
    return this.database.tx(async (tx) => {
      const found = await this.access.lock(tx, viewer, input.roundId);
      if (!found.ok) return found;
      const { round, host } = found.value;
      if (round.state === 'sent') return refuse(roundAlreadySent);
      const { snapshot, pairs } = await this.workings.read(tx, round);
      const pair = handPair(snapshot, pairs, input.personIds);
      if (typeof pair === 'string') return refuse(pairNotPossible(pair));
      await this.pairs.insert(
        tx,
        round,
        [{ ...pair, id: this.entropy.id() }],
        'hand',
        host.personId,
      );
      await this.pairs.markPaired(tx, round.id, [pair.low, pair.high]);
      return ok(await this.views.of(tx, round));
    });
  }
}

import { Injectable } from '@nestjs/common';
import { ok, refuse, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { RoundSends } from '../domain/introductions.events';
import { roundAlreadySent, type RoundAlreadySent } from '../domain/introductions.refusals';
import { RoundRepository } from '../persistence/round.repository';
import { RoundAccess } from './round-access';
import { RoundViews, type RoundView } from './round-views';

/** Keeps a round from going out by itself, until a host sends it. */
@Injectable()
export class HoldRound {
  constructor(
    private readonly database: Database,
    private readonly due: Due,
    private readonly access: RoundAccess,
    private readonly rounds: RoundRepository,
    private readonly views: RoundViews,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly roundId: string },
  ): Promise<Outcome<RoundView, CommonRefusal | RoundAlreadySent>> {
    return this.database.tx(async (tx) => {
      const found = await this.access.lock(tx, viewer, input.roundId);
      if (!found.ok) return found;
      const { round, host } = found.value;
      if (round.state === 'sent') return refuse(roundAlreadySent);
      await this.rounds.hold(tx, round.id, host.personId);
      await this.due.cancel(tx, RoundSends, round.id);
      return ok(await this.views.of(tx, { ...round, state: 'held' }));
    });
  }
}

import { Injectable } from '@nestjs/common';
import { ok, refuse, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { RoundSends } from '../domain/introductions.events';
import { roundAlreadySent, type RoundAlreadySent } from '../domain/introductions.refusals';
import { RoundPairsRepository } from '../persistence/round-pairs.repository';
import { RoundRepository } from '../persistence/round.repository';
import { PutToBoth } from './put-to-both';
import { RoundAccess } from './round-access';
import { RoundViews, type RoundView } from './round-views';

/** A round goes out: by itself when the host's time to look is over, or earlier by a host's hand. Once. */
@Injectable()
export class SendRound {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly due: Due,
    private readonly access: RoundAccess,
    private readonly rounds: RoundRepository,
    private readonly pairs: RoundPairsRepository,
    private readonly putToBoth: PutToBoth,
    private readonly views: RoundViews,
  ) {}

  /** A host sends it now, also after having held it. */
  async byHost(
    viewer: Viewer | null,
    input: { readonly roundId: string },
  ): Promise<Outcome<RoundView, CommonRefusal | RoundAlreadySent>> {
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      await this.putToBoth.oneAtATime(tx);
      const found = await this.access.lock(tx, viewer, input.roundId);
      if (!found.ok) return found;
      const { round, host } = found.value;
      if (round.state === 'sent' && !(await this.pairs.anyWaiting(tx, round.id)))
        return refuse(roundAlreadySent);
      await this.putToBoth.all(tx, round, now, host.personId);
      await this.due.cancel(tx, RoundSends, round.id);
      return ok(await this.views.of(tx, { ...round, state: 'sent' }));
    });
  }

  /** Its time has come; of one that was sent, the time of late arrivals. A round on hold stays as it is. */
  async whenDue(roundId: string): Promise<void> {
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      await this.putToBoth.oneAtATime(tx);
      const round = await this.rounds.lock(tx, roundId);
      if (!round || round.state === 'held') return;
      if (round.state === 'sent' && !(await this.pairs.anyWaiting(tx, roundId))) return;
      if (now.epochMilliseconds < round.sendsAt.epochMilliseconds)
        return this.due.at(tx, RoundSends, roundId, round.sendsAt);
      await this.putToBoth.all(tx, round, now, null);
    });
  }
}

import { Injectable } from '@nestjs/common';
import {
  forbidden,
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { canHost, Clubs } from '@asaza/clubs';
import type { Tx } from '@asaza/platform/database';
import type { StoredRound } from '../domain/stored-round';
import { RoundRepository } from '../persistence/round.repository';

/** Rounds are the hosts' of the club; to people outside it they do not exist. */
@Injectable()
export class RoundAccess {
  constructor(
    private readonly clubs: Clubs,
    private readonly rounds: RoundRepository,
  ) {}

  /** The round, locked, for a host of its club. */
  async lock(
    tx: Tx,
    viewer: Viewer | null,
    roundId: string,
  ): Promise<Outcome<{ round: StoredRound; host: Viewer }, CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    const round = isUuid(roundId) ? await this.rounds.lock(tx, roundId) : null;
    if (!round) return refuse(notFound('round'));
    const role = await this.clubs.roleOf(tx, round.clubId, viewer.personId);
    if (role === null) return refuse(notFound('round'));
    return canHost(role) ? ok({ round, host: viewer }) : refuse(forbidden);
  }
}

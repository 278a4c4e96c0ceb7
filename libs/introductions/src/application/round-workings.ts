import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import type { RoundSnapshot } from '../domain/round';
import type { StoredPair, StoredRound, StoredRoundPerson } from '../domain/stored-round';
import { RoundPairsRepository } from '../persistence/round-pairs.repository';
import { Room } from './room';

/** A round with everything that another computing of it needs, as read at one moment. */
export interface Workings {
  readonly round: StoredRound;
  readonly pairs: readonly StoredPair[];
  readonly people: readonly StoredRoundPerson[];
  /** The room as it is now, the round's own pairs apart. */
  readonly snapshot: RoundSnapshot;
}

/** Reads a round that is about to be changed. */
@Injectable()
export class RoundWorkings {
  constructor(
    private readonly room: Room,
    private readonly pairs: RoundPairsRepository,
  ) {}

  async read(tx: Tx, round: StoredRound): Promise<Workings> {
    const { id, occurrenceId, clubId, sendsAt } = round;
    return {
      round,
      pairs: await this.pairs.of(tx, [id]),
      people: await this.pairs.peopleOf(tx, [id]),
      snapshot: await this.room.read(tx, { id: occurrenceId, clubId }, sendsAt, id),
    };
  }

  /** Whether the round, by now locked, is still the one that was read: nobody and nothing was added or left out. */
  async unchanged(tx: Tx, { round, pairs, people }: Workings, now: StoredRound): Promise<boolean> {
    if (now.state !== round.state) return false;
    const marks = (of: readonly StoredPair[], who: readonly StoredRoundPerson[]) =>
      JSON.stringify([
        of.map(({ id, vetoed, locked }) => [id, vetoed, locked]),
        who.map(({ personId }) => personId),
      ]);
    const [pairsNow, peopleNow] = [
      await this.pairs.of(tx, [round.id]),
      await this.pairs.peopleOf(tx, [round.id]),
    ];
    return marks(pairs, people) === marks(pairsNow, peopleNow);
  }
}

import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { People } from '@asaza/people';
import type { Tx } from '@asaza/platform/database';
import { GiveSeat } from './give-seat';
import { SeatKeeper } from './seat-keeper';

/** Somebody came without an answer: they take a free seat if there is one. The door counts them anyway. */
@Injectable()
export class AddWalkInSeat {
  constructor(
    private readonly occurrences: Occurrences,
    private readonly people: People,
    private readonly keeper: SeatKeeper,
    private readonly giveSeat: GiveSeat,
  ) {}

  /** Who may do this is decided by the caller, in the same transaction. */
  async execute(
    tx: Tx,
    occurrenceId: string,
    personId: string,
    name: string,
    yomi: string | null,
  ): Promise<{ seated: boolean }> {
    const facts = await this.occurrences.facts(tx, occurrenceId);
    if (!facts) return { seated: false };
    const locale = (await this.people.namesOf([personId], tx)).get(personId)?.locale ?? 'ja';
    const book = await this.keeper.open(tx, facts);
    const given = await this.giveSeat.settle(tx, book, { personId, name, yomi, locale, by: null });
    return { seated: given !== null };
  }
}

import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { AreaHistory, HistoryParts } from '@asaza/people';
import type { Tx } from '@asaza/platform/database';
import { whichStays } from '../domain/two-answers';
import { HISTORY_COLUMNS, HistoryRepository } from '../persistence/history.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { SeatKeeper } from './seat-keeper';

/** Answers, seats, fees and all else that is remembered of somebody become somebody else's. */
@Injectable()
export class MoveHistory extends AreaHistory {
  readonly area = 'rsvps';
  readonly columns = HISTORY_COLUMNS;

  constructor(
    parts: HistoryParts,
    private readonly occurrences: Occurrences,
    private readonly rsvps: RsvpRepository,
    private readonly keeper: SeatKeeper,
    private readonly history: HistoryRepository,
  ) {
    super(parts, history);
  }

  override async move(
    tx: Tx,
    { from, to }: { readonly from: string; readonly to: string },
  ): Promise<void> {
    const dates = await this.history.answeredTwice(tx, from, to);
    for (const occurrenceId of dates) await this.settle(tx, occurrenceId, from, to);
    await super.move(tx, { from, to });
  }

  /** Books are locked in the order of their ids; a second seat is given back by the book's own rules. */
  private async settle(tx: Tx, occurrenceId: string, from: string, to: string): Promise<void> {
    const facts = (await this.occurrences.facts(tx, occurrenceId))!;
    const book = await this.keeper.open(tx, facts);
    const gone = await this.rsvps.ofPerson(tx, occurrenceId, from);
    const kept = await this.rsvps.ofPerson(tx, occurrenceId, to);
    if (!gone || !kept) return;
    const { stays, goes } = whichStays(kept, gone);
    if (goes.seat !== 'none')
      await this.keeper.settle(tx, book, [{ person: goes, ask: { kind: 'remove' } }]);
    await this.history.yields(tx, goes.id, stays.id);
  }
}

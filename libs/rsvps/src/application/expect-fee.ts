import { Injectable } from '@nestjs/common';
import type { OccurrenceFacts } from '@asaza/gatherings';
import { Entropy } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { FeeEntryRepository } from '../persistence/fee-entry.repository';
import { FeePrices } from './fee-prices';

/** Somebody is let in without a seat: their fee stands in the ledger, as no answer of theirs says so. */
@Injectable()
export class ExpectFee {
  constructor(
    private readonly entropy: Entropy,
    private readonly prices: FeePrices,
    private readonly ledger: FeeEntryRepository,
  ) {}

  /** Once per person. Who may do this is decided by the caller, in the same transaction. */
  async execute(tx: Tx, at: OccurrenceFacts, personId: string, by: string): Promise<void> {
    const owed = { occurrenceId: at.id, personId };
    const price = await this.prices.one(at, personId, tx);
    if (!price || price.amount === 0) return;
    await this.ledger.lock(tx, owed);
    if ((await this.ledger.ofPerson(tx, owed)).length > 0) return;
    const line = { ...price, kind: 'expected', method: null, undoes: null } as const;
    await this.ledger.add(tx, owed, 0, [{ ...line, id: this.entropy.id() }], { recordedBy: by });
  }
}

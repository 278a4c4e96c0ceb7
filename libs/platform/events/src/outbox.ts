import { Injectable } from '@nestjs/common';
import type { EventFacts, EventType } from '@asaza/kernel';
import { Entropy } from '@asaza/platform/clock';
import { statement, type Tx } from '@asaza/platform/database';

const append = statement<never, [string, string, string]>(
  'outbox.append',
  `insert into outbox (id, name, facts, occurred_at) values ($1, $2, $3::jsonb, app_now())`,
);

/** News for other areas, written in the transaction that makes it true (transactional outbox). */
@Injectable()
export class Outbox {
  constructor(private readonly entropy: Entropy) {}

  /** Appends one event; the worker's relay hands it to every handler once this transaction commits. */
  async append<Facts extends EventFacts>(
    tx: Tx,
    event: EventType<Facts>,
    facts: Facts,
  ): Promise<void> {
    await tx.rows(append, [this.entropy.id(), event.name, JSON.stringify(facts)]);
  }
}

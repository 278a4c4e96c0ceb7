import { Injectable } from '@nestjs/common';
import type { EventFacts, EventType } from '@asaza/kernel';
import { Entropy } from '@asaza/platform/clock';
import { statement, together, type Tx } from '@asaza/platform/database';

const append = statement<never, [string[], string[], string]>(
  'outbox.append',
  `insert into outbox (id, name, facts, occurred_at)
   select id, name, facts, app_now()
     from rows from (unnest($1::uuid[]), unnest($2::text[]), jsonb_array_elements($3::jsonb)) as row (id, name, facts)`,
);

interface News {
  readonly id: string;
  readonly name: string;
  readonly facts: EventFacts;
}

const write = (tx: Tx, news: readonly News[]) =>
  tx.rows(append, [
    news.map(({ id }) => id),
    news.map(({ name }) => name),
    JSON.stringify(news.map(({ facts }) => facts)),
  ]);

/** After everything that makes it true. */
const LAST = 9;
const appendTogether = together(async (tx, news: readonly News[]) => {
  await write(tx, news);
  return news.map(() => undefined);
}, LAST);

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
    await appendTogether(tx, { id: this.entropy.id(), name: event.name, facts });
  }

  /** Appends many of one kind with one statement, in their order. */
  async appendAll<Facts extends EventFacts>(
    tx: Tx,
    event: EventType<Facts>,
    facts: readonly Facts[],
  ): Promise<void> {
    if (facts.length === 0) return;
    const ids = facts.map(() => this.entropy.id()).sort();
    await write(
      tx,
      facts.map((one, index) => ({ id: ids[index]!, name: event.name, facts: one })),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '@asaza/platform/database';

const claim = statement<{ event_id: string }, [string, string]>(
  'inbox.claim',
  `insert into handled_events (event_id, handler, handled_at) values ($1, $2, app_now())
   on conflict do nothing returning event_id`,
);

/** Which events a handler has already acted on: the unique key that makes a second delivery silent. */
@Injectable()
export class Inbox {
  /** True for the first call per (event, handler). Call it first in the transaction of the effect. */
  async claim(tx: Tx, eventId: string, handler: string): Promise<boolean> {
    return (await tx.rows(claim, [eventId, handler])).length === 1;
  }
}

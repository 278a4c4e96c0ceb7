import { Injectable } from '@nestjs/common';
import { Database, statement } from '@asaza/platform/database';

const forget = statement<never, []>(
  'events.forget',
  `delete from outbox where relayed_at < app_now() - interval '30 days'
    and not exists (select from due_rows where due_rows.key = outbox.id)`,
);

/** Events that every handler has long acted on; their inbox rows go with them. */
@Injectable()
export class OldEvents {
  constructor(private readonly database: Database) {}

  async forget(): Promise<void> {
    await this.database.rows(forget, []);
  }
}

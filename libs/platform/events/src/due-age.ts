import { Injectable } from '@nestjs/common';
import { Database, statement } from '@asaza/platform/database';

const oldest = statement<{ seconds: number }, []>(
  'due.oldest',
  `select greatest(0, coalesce(extract(epoch from app_now() - min(greatest(due_at, coalesce(queued_until, due_at)))), 0))::float8
          as seconds
     from due_rows where failed_at is null and due_at <= app_now()`,
);

/** How long the oldest row that is due has been waiting: says more of the workers than their being alive. */
@Injectable()
export class DueAge {
  constructor(private readonly database: Database) {}

  /** Seconds; 0 when nothing waits. @throws when Postgres cannot be asked. */
  async seconds(): Promise<number> {
    return (await this.database.row(oldest, []))?.seconds ?? 0;
  }
}

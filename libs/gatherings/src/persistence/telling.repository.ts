import { Injectable } from '@nestjs/common';
import { Database, instantOf, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';

const waiting = statement<{ id: string; tells_at: Date }, [string]>(
  'gatherings.edits_waiting',
  `select id, tells_at from edits where series_id = $1 and state = 'waiting' order by version`,
);
const tell = statement<never, [string[], string]>(
  'gatherings.tell_edits',
  `update edits set state = 'told', undo = null, told_with = case when id <> $2::uuid then $2::uuid end
    where id = any ($1::uuid[])`,
);
const toldWith = statement<{ id: string }, [string]>(
  'gatherings.edits_told_with',
  `select id from edits where told_with = $1 order by version`,
);

export interface WaitingEdit {
  readonly id: string;
  readonly tellsAt: Temporal.Instant;
}

/** Which edits wait to be told, and which were told as one. */
@Injectable()
export class TellingRepository {
  constructor(private readonly database: Database) {}

  /** Those of the series that may still be taken back or wait with one that may, the oldest first. */
  async waiting(tx: Tx, seriesId: string): Promise<WaitingEdit[]> {
    const rows = await tx.rows(waiting, [seriesId]);
    return rows.map(({ id, tells_at }) => ({ id, tellsAt: instantOf(tells_at) }));
  }

  /** All of them are told, by the newest one's id. */
  async tell(tx: Tx, ids: readonly string[], newestId: string): Promise<void> {
    await tx.rows(tell, [[...ids], newestId]);
  }

  /** Older edits that were told with this one, the oldest first. */
  async toldWith(tx: Tx | null, id: string): Promise<string[]> {
    return (await (tx ?? this.database).rows(toldWith, [id])).map((row) => row.id);
  }
}

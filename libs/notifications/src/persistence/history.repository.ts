import { Injectable } from '@nestjs/common';
import { reassigning, statement, type Tx } from '@asaza/platform/database';

// A stop under either address stops.
const stops = statement<never, [string, string]>(
  'history.stops',
  `update mail_preferences kept set opted_out_at = coalesce(kept.opted_out_at, gone.opted_out_at)
    from mail_preferences gone
   where gone.person_id = $1 and kept.person_id = $2 and kept.category = gone.category
     and kept.club_id is not distinct from gone.club_id`,
);
const all = reassigning([
  ...['notices.person_id', 'deliveries.person_id', 'messages.written_by'],
  { column: 'mail_preferences.person_id', once: ['category', 'club_id'] },
  { column: 'host_notice_settings.person_id', once: ['club_id'] },
]);

export const HISTORY_COLUMNS = all.columns;

@Injectable()
export class HistoryRepository {
  async move(tx: Tx, from: string, to: string): Promise<void> {
    await tx.rows(stops, [from, to]);
    await all.run(tx, from, to);
  }
}

import { Injectable } from '@nestjs/common';
import { reassigning, statement, type Tx } from '@asaza/platform/database';

// Nobody speaks twice on one date, and nobody is asked twice for the same dates at once.
const dropAskedTwice = statement<never, [string, string]>(
  'history.asked_twice',
  `delete from speaker_invitations gone using speaker_invitations kept
    where gone.person_id = $1 and kept.person_id = $2 and gone.state = 'invited' and kept.state = 'invited'
      and gone.dates_key = kept.dates_key`,
);
const all = reassigning([
  { column: 'talks.person_id', once: ['occurrence_id'] },
  ...['speaker_invitations.person_id', 'speaker_invitations.invited_by'],
  ...['speaker_invitations.withdrawn_by', 'talk_slots.changed_by'],
]);

export const HISTORY_COLUMNS = all.columns;

@Injectable()
export class HistoryRepository {
  async move(tx: Tx, from: string, to: string): Promise<void> {
    await tx.rows(dropAskedTwice, [from, to]);
    await all.run(tx, from, to);
  }
}

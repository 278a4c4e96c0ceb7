import { Injectable } from '@nestjs/common';
import { reassigning, statement, type Tx } from '@asaza/platform/database';

const members = reassigning([{ column: 'memberships.person_id', once: ['club_id'] }]);
// Of two roles in one club the one that may do more, and since whenever either began.
const greater = statement<never, [string, string]>(
  'history.greater_role',
  `update memberships kept set
     role = case when array_position(array['owner', 'host', 'helper', 'member'], gone.role)
                    < array_position(array['owner', 'host', 'helper', 'member'], kept.role)
                 then gone.role else kept.role end,
     since = least(kept.since, gone.since)
    from memberships gone
   where gone.person_id = $1 and kept.person_id = $2 and kept.club_id = gone.club_id`,
);

export const HISTORY_COLUMNS = members.columns;

@Injectable()
export class HistoryRepository {
  async move(tx: Tx, from: string, to: string): Promise<void> {
    await tx.rows(greater, [from, to]);
    await members.run(tx, from, to);
  }
}

import { Injectable } from '@nestjs/common';
import { reassigning, statement, type Tx } from '@asaza/platform/database';
import { MemberStatsRepository } from './member-stats.repository';

// Whoever was seen under either address was there; an excuse says more than an absence.
const RANK = `array['present', 'excused', 'absent']`;
const weaker = statement<never, [string, string]>(
  'history.weaker_attendance',
  `delete from attendances kept using attendances gone
    where gone.person_id = $1 and kept.person_id = $2 and kept.occurrence_id = gone.occurrence_id
      and coalesce(array_position(${RANK}, gone.state), 9) < coalesce(array_position(${RANK}, kept.state), 9)`,
);
const clubs = statement<{ club_id: string }, [string, string]>(
  'history.attended_clubs',
  `select distinct club_id from member_stats where person_id in ($1, $2)
   union select distinct club_id from attendances where person_id in ($1, $2) order by 1`,
);
const all = reassigning([
  { column: 'attendances.person_id', once: ['occurrence_id'] },
  ...['attendances.checked_in_by', 'attendances.undone_by', 'attendances.excused_by'],
  { column: 'member_stats.person_id', once: ['club_id'] },
  { column: 'after_cards.person_id', once: ['occurrence_id'] },
  { column: 'after_card_marks.other_id', once: ['card_id', 'mark'] },
]);
// Nobody met themselves.
const ownMark = statement<never, [string, string]>(
  'history.own_mark',
  `delete from after_card_marks m using after_cards c
    where c.id = m.card_id and c.person_id = m.other_id and c.person_id = $2 and $1::uuid is not null`,
);

export const HISTORY_COLUMNS = all.columns;

@Injectable()
export class HistoryRepository {
  constructor(private readonly stats: MemberStatsRepository) {}

  /** Visits are counted anew, from the rows as they are then. */
  async move(tx: Tx, from: string, to: string): Promise<void> {
    const visited = await tx.rows(clubs, [from, to]);
    await tx.rows(weaker, [from, to]);
    await all.run(tx, from, to);
    await tx.rows(ownMark, [from, to]);
    for (const { club_id } of visited) await this.stats.recount(tx, club_id, [to]);
  }
}

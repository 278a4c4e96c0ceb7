import { Injectable } from '@nestjs/common';
import { reassigning, statement, type Tx } from '@asaza/platform/database';

const own = reassigning(['sessions.person_id', 'people.merged_into']);
// Codes under way die with the person they were for; the address leads on.
const forgetAttempts = statement<never, [string]>(
  'history.forget_attempts',
  `delete from sign_in_attempts where person_id = $1`,
);
// What the kept person never said is taken over; their yes to being introduced is theirs alone.
const fill = statement<never, [string, string]>(
  'history.fill_profile',
  `update people k set
     pitch = coalesce(k.pitch, g.pitch), industry = coalesce(k.industry, g.industry),
     gives = case when k.gives = '{}' then g.gives else k.gives end,
     asks = case when k.asks = '{}' then g.asks else k.asks end,
     ask_whys = case when k.asks = '{}' then g.ask_whys else k.ask_whys end,
     languages = case when k.languages = '{}' then g.languages else k.languages end,
     organisation = coalesce(k.organisation, g.organisation),
     topics = case when k.topics = '{}' then g.topics else k.topics end,
     yomi = coalesce(k.yomi, g.yomi), display_name = coalesce(k.display_name, g.display_name)
    from people g where g.id = $1 and k.id = $2 and g.merged_into is null`,
);
const takeName = statement<never, [string, string]>(
  'history.take_name',
  `update people k set family_name = g.family_name, given_name = g.given_name, family_yomi = g.family_yomi,
     given_yomi = g.given_yomi, display_name = g.display_name, yomi = g.yomi
    from people g where g.id = $1 and k.id = $2 and g.merged_into is null`,
);
const leave = statement<never, [string, string]>(
  'history.leave',
  `update people set merged_into = $2, introductions_consented_at = null, pitch = null, gives = '{}', asks = '{}',
     ask_whys = '{}', languages = '{}', organisation = null, topics = '{}', industry = null where id = $1`,
);
const lockBoth = statement<{ id: string; merged_into: string | null }, [string, string]>(
  'history.lock_both',
  `select id, merged_into from people where id in ($1, $2) order by id for update`,
);

/** What people itself keeps of a person. */
export const PEOPLE_COLUMNS: readonly string[] = [
  ...own.columns,
  'sign_in_attempts.person_id',
  // Stay where they are: the address leads on, and the record says who was who.
  ...['contacts.person_id', 'person_merges.kept_id', 'person_merges.gone_id'],
];

@Injectable()
export class HistoryRepository {
  /** Where the two have gone already; null: nowhere. */
  async lockBoth(tx: Tx, keptId: string, goneId: string): Promise<Map<string, string | null>> {
    const rows = await tx.rows(lockBoth, [keptId, goneId]);
    return new Map(rows.map(({ id, merged_into }) => [id, merged_into]));
  }

  async move(tx: Tx, from: string, to: string, keepsOwnName: boolean): Promise<void> {
    if (!keepsOwnName) await tx.rows(takeName, [from, to]);
    await tx.rows(fill, [from, to]);
    await tx.rows(forgetAttempts, [from]);
    await own.run(tx, from, to);
    await tx.rows(leave, [from, to]);
  }
}

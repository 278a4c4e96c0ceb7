import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '@asaza/platform/database';
import type { Acquainted, Pick } from '../domain/grounds';
import type { ForbiddenPair } from '../domain/never-list';
import { PICK_DAYS } from '../domain/ties';

const picks = statement<Pick, [readonly string[], number]>(
  'ties.picks',
  `select distinct from_id as "from", to_id as "to" from picks
    where from_id = any ($1::uuid[]) and to_id = any ($1::uuid[])
      and created_at > app_now() - $2 * interval '1 day' order by 1, 2`,
);
// Also with people who are not here: they are whom two have in common.
const acquainted = statement<Acquainted, [readonly string[]]>(
  'ties.acquainted',
  `select low_id as a, high_id as b from acquaintances
    where low_id = any ($1::uuid[]) or high_id = any ($1::uuid[])
   union
   select low_id, high_id from never_pairs
    where reason = 'known' and (low_id = any ($1::uuid[]) or high_id = any ($1::uuid[]))
   order by 1, 2`,
);
const talkedHere = statement<ForbiddenPair, [string, readonly string[]]>(
  'ties.talked_here',
  `select distinct a.low_id as a, a.high_id as b, 'known' as reason from acquaintances a
    where a.occurrence_id = $1 and a.kind = 'talked'
      and a.low_id = any ($2::uuid[]) and a.high_id = any ($2::uuid[])
      and not exists (select from picks p where p.occurrence_id = a.occurrence_id
            and ((p.from_id = a.low_id and p.to_id = a.high_id) or (p.from_id = a.high_id and p.to_id = a.low_id)))`,
);

/** What ties the people of a room, as they themselves say it. */
@Injectable()
export class TieQueries {
  /** Private picks among these people, of late. */
  picks(tx: Tx, personIds: readonly string[]): Promise<Pick[]> {
    return tx.rows(picks, [personIds, PICK_DAYS]);
  }

  /** Who of these people knows whom. */
  acquainted(tx: Tx, personIds: readonly string[]): Promise<Acquainted[]> {
    return tx.rows(acquainted, [personIds]);
  }

  /** Those who talked at this occurrence: nobody has to introduce them, unless one would talk more. */
  talkedHere(tx: Tx, occurrenceId: string, personIds: readonly string[]): Promise<ForbiddenPair[]> {
    return tx.rows(talkedHere, [occurrenceId, personIds]);
  }
}

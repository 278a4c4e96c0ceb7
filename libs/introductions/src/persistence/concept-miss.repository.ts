import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '@asaza/platform/database';

/** A word that several people of a club wrote, and no concept knows. */
export interface MissedWord {
  readonly word: string;
  readonly people: number;
}

const forget = statement<never, [string]>(
  'concept_misses.forget',
  `delete from concept_misses where person_id = $1`,
);
const notice = statement<never, [string, readonly string[]]>(
  'concept_misses.notice',
  `insert into concept_misses (person_id, word, noticed_at) select $1, w, app_now() from unnest($2::text[]) as t (w)`,
);
const ofClubs = statement<MissedWord & { club_id: string }, [readonly string[], number]>(
  'concept_misses.of_clubs',
  `select club_id, word, people from (
     select c.club_id, m.word, count(*)::int as people,
            row_number() over (partition by c.club_id order by count(*) desc, m.word) as place
       from concept_misses m join memberships c on c.person_id = m.person_id
      where c.club_id = any($1::uuid[]) group by c.club_id, m.word having count(*) >= $2) as missed
    where place <= 30 order by club_id, place`,
);

/** Words that the list of concepts lacks. */
@Injectable()
export class ConceptMissRepository {
  /** What is missed now is all that is missed: words that were changed are forgotten. */
  async notice(tx: Tx, personId: string, words: readonly string[]): Promise<void> {
    await tx.rows(forget, [personId]);
    if (words.length > 0) await tx.rows(notice, [personId, words]);
  }

  /** By club, those that at least `fewest` people in it wrote, the most first. */
  async ofClubs(
    tx: Tx,
    clubIds: readonly string[],
    fewest: number,
  ): Promise<Map<string, MissedWord[]>> {
    const rows = await tx.rows(ofClubs, [clubIds, fewest]);
    const found = new Map<string, MissedWord[]>(clubIds.map((id) => [id, []]));
    for (const { club_id, word, people } of rows) found.get(club_id)?.push({ word, people });
    return found;
  }
}

import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '@asaza/platform/database';

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
const ofClub = statement<MissedWord, [string, number]>(
  'concept_misses.of_club',
  `select m.word, count(*)::int as people from concept_misses m
     join memberships c on c.person_id = m.person_id and c.club_id = $1
    group by m.word having count(*) >= $2 order by count(*) desc, m.word limit 30`,
);

/** Words that the list of concepts lacks. */
@Injectable()
export class ConceptMissRepository {
  constructor(private readonly database: Database) {}

  /** What is missed now is all that is missed: words that were changed are forgotten. */
  async notice(tx: Tx, personId: string, words: readonly string[]): Promise<void> {
    await tx.rows(forget, [personId]);
    if (words.length > 0) await tx.rows(notice, [personId, words]);
  }

  /** Those that at least `fewest` people of the club wrote, the most first. */
  ofClub(clubId: string, fewest: number): Promise<MissedWord[]> {
    return this.database.rows(ofClub, [clubId, fewest]);
  }
}

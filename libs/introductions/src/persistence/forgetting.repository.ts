import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '@asaza/platform/database';

// Over, and somebody has said nothing: an answer of the one alone is nobody's business after so long.
const pick = statement<{ id: string }, [number, number]>(
  'forgetting.pick',
  `select p.id from proposals p
    where p.state in ('expired', 'withdrawn') and p.sent_at <= app_now() - $1 * interval '1 day'
      and not exists (select from introductions i where i.proposal_id = p.id)
      and exists (select from proposal_sides s where s.proposal_id = p.id and s.answer is null)
    order by p.sent_at limit $2 for update skip locked`,
);
const countOfRounds = statement<never, [readonly string[]]>(
  'forgetting.count_of_rounds',
  `update rounds r set forgotten = r.forgotten + gone.n
     from (select round_id, count(*)::int as n from proposals where id = any($1::uuid[]) group by round_id) as gone
    where r.id = gone.round_id`,
);
const countOfPeople = statement<never, [readonly string[]]>(
  'forgetting.count_of_people',
  `update round_people rp set forgotten = rp.forgotten + gone.n
     from (select p.round_id, person_id, count(*)::int as n
             from proposals p cross join lateral unnest(array[p.low_id, p.high_id]) as t (person_id)
            where p.id = any($1::uuid[]) group by p.round_id, person_id) as gone
    where rp.round_id = gone.round_id and rp.person_id = gone.person_id`,
);
// A word of "never" or "we know each other" outlives the question to which it was the answer.
const sameWord = statement<never, [readonly string[]]>(
  'forgetting.same_word',
  `delete from never_pairs gone using never_pairs kept
    where gone.proposal_id = any($1::uuid[]) and kept.id <> gone.id and kept.by_id = gone.by_id
      and kept.low_id = gone.low_id and kept.high_id = gone.high_id
      and (kept.proposal_id is null or (kept.proposal_id = any($1::uuid[]) and kept.id < gone.id))`,
);
const keepWords = statement<never, [readonly string[]]>(
  'forgetting.keep_words',
  `update never_pairs set proposal_id = null where proposal_id = any($1::uuid[])`,
);
const remove = statement<never, [readonly string[]]>(
  'forgetting.remove',
  `delete from proposals where id = any($1::uuid[])`,
);

/** Proposals that nobody will come back to. */
@Injectable()
export class ForgettingRepository {
  /** Deletes up to `most` that are older than so many days; how many it were. */
  async unanswered(tx: Tx, days: number, most: number): Promise<number> {
    const ids = (await tx.rows(pick, [days, most])).map(({ id }) => id);
    if (ids.length === 0) return 0;
    for (const one of [countOfRounds, countOfPeople, sameWord, keepWords, remove])
      await tx.rows(one, [ids]);
    return ids.length;
  }
}

import { Injectable } from '@nestjs/common';
import { sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { SharedVisits } from '../domain/grounds';
import type { ForbiddenPair } from '../domain/never-list';

/** A proposal that is waiting, or will go out by itself: a round on hold may never do. */
const GOING_OUT = `(p.state = 'preview' and p.vetoed_by is null and r.state <> 'held')`;
/** A round that is computed again does not stand in its own way. */
const elsewhere = (round: string, parameter: string) =>
  `${round} is distinct from ${parameter}::uuid`;

/** From so many answers on there is a pattern, and so many of the latest make it. */
const ENOUGH_ANSWERS = 3;
const LATEST_ANSWERS = 10;

const forbiddenPairs = statement<ForbiddenPair, [readonly string[], string | null]>(
  'round_snapshot.forbidden_pairs',
  `select low_id as a, high_id as b, reason from never_pairs
    where low_id = any($1::uuid[]) and high_id = any($1::uuid[])
   union all
   select low_id, high_id, 'known' from acquaintances
    where kind = 'known' and low_id = any($1::uuid[]) and high_id = any($1::uuid[])
   union all
   select low_id, high_id, 'introduced' from introductions
    where low_id = any($1::uuid[]) and high_id = any($1::uuid[])
   union all
   select p.low_id, p.high_id, 'proposed' from proposals p join rounds r on r.id = p.round_id
    where p.low_id = any($1::uuid[]) and p.high_id = any($1::uuid[])
      and (p.state in ('open', 'withdrawn') or ${GOING_OUT}) and ${elsewhere('p.round_id', '$2')}`,
);
const pending = statement<
  { person_id: string; n: number },
  [readonly string[], string, string | null]
>(
  'round_snapshot.pending',
  `select person_id, count(*)::int as n from (
     select s.person_id from proposal_sides s join proposals p on p.id = s.proposal_id
      where s.person_id = any($1::uuid[]) and p.state in ('open', 'withdrawn')
        and p.expires_at > $2::timestamptz and coalesce(s.answer, 'yes') = 'yes'
        and ${elsewhere('p.round_id', '$3')}
     union all
     select person_id from proposals p join rounds r on r.id = p.round_id
      cross join lateral unnest(array[p.low_id, p.high_id]) as t (person_id)
      where ${GOING_OUT} and ${elsewhere('p.round_id', '$3')} and (p.low_id = any($1::uuid[]) or p.high_id = any($1::uuid[]))
   ) as waiting group by person_id`,
);
const served = statement<
  { person_id: string; served: boolean[] },
  [string, readonly string[], string | null]
>(
  'round_snapshot.served',
  `select rp.person_id, array_agg(rp.forgotten > 0 or exists (
       select from proposals p where p.round_id = rp.round_id and p.sent_at is not null
          and rp.person_id in (p.low_id, p.high_id)
          and not exists (select from introductions i join follow_ups f on f.introduction_id = i.id
                where i.proposal_id = p.id and f.person_id = rp.person_id and f.stage = 'met' and f.answer = 'no')
     ) order by r.built_at desc) as served
   from round_people rp join rounds r on r.id = rp.round_id
   where r.club_id = $1 and rp.person_id = any($2::uuid[])
     and coalesce(rp.unmatched, '') not in ('no_consent', 'opted_out', 'paused', 'on_hold', 'over_quota')
     and ${elsewhere('r.id', '$3')}
   group by rp.person_id`,
);
const declines = statement<{ person_id: string; part: number }, [readonly string[]]>(
  'round_snapshot.declines',
  `select person_id, avg((answer in ('not_now', 'never'))::int)::float8 as part
     from (select person_id, answer, row_number() over (partition by person_id order by answered_at desc) as nth
             from proposal_sides where person_id = any($1::uuid[]) and answer is not null) as latest
    where nth <= ${LATEST_ANSWERS} group by person_id having count(*) >= ${ENOUGH_ANSWERS}`,
);
const together = statement<SharedVisits, [readonly string[], string | null]>(
  'round_snapshot.together',
  `select a.person_id as a, b.person_id as b, count(*)::int as count
   from round_people a join round_people b on b.round_id = a.round_id and a.person_id < b.person_id
   where a.person_id = any($1::uuid[]) and b.person_id = any($1::uuid[])
     and ${elsewhere('a.round_id', '$2')}
   group by a.person_id, b.person_id`,
);

/** What this area remembers of the people in a room, apart from the round that is computed again, if one is. */
@Injectable()
export class RoundSnapshotQueries {
  /** Pairs that must not be put to each other, among these people, with why; a pair may come twice. */
  forbiddenPairs(
    tx: Tx,
    personIds: readonly string[],
    apartFrom: string | null,
  ): Promise<ForbiddenPair[]> {
    return tx.rows(forbiddenPairs, [personIds, apartFrom]);
  }

  /** How many proposals each still carries at `until`: on their way, or without a no of theirs. */
  async pending(
    tx: Tx,
    personIds: readonly string[],
    until: Temporal.Instant,
    apartFrom: string | null,
  ): Promise<Map<string, number>> {
    const rows = await tx.rows(pending, [personIds, sqlInstant(until), apartFrom]);
    return new Map(rows.map(({ person_id, n }) => [person_id, n]));
  }

  /**
   * For each round of the club in which they could be proposed, newest first: whether they were. One after which
   * they say that the two did not meet counts as none.
   */
  async served(
    tx: Tx,
    clubId: string,
    personIds: readonly string[],
    apartFrom: string | null,
  ): Promise<Map<string, boolean[]>> {
    const rows = await tx.rows(served, [clubId, personIds, apartFrom]);
    return new Map(rows.map((row) => [row.person_id, row.served]));
  }

  /** Which part of their latest answers was a no, 0 to 1; those with few answers are left out. */
  async declines(tx: Tx, personIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.rows(declines, [personIds]);
    return new Map(rows.map(({ person_id, part }) => [person_id, part]));
  }

  /** At how many earlier occurrences with a round two of them were both present; never 0. */
  together(
    tx: Tx,
    personIds: readonly string[],
    apartFrom: string | null,
  ): Promise<SharedVisits[]> {
    return tx.rows(together, [personIds, apartFrom]);
  }
}

import { Injectable } from '@nestjs/common';
import { Database, instantOrNull, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Held } from './attendance.repository';

const make = statement<never, [string, readonly string[]]>(
  'member_stats.make',
  `insert into member_stats (club_id, person_id)
   select $1, person_id from unnest($2::uuid[]) person_id order by person_id on conflict do nothing`,
);
const lock = statement<never, [string, readonly string[]]>(
  'member_stats.lock',
  `select from member_stats where club_id = $1 and person_id = any($2::uuid[])
    order by person_id for update`,
);
// A streak reaches back from the last visit to the last occurrence that was held without the person.
const recount = statement<never, [string, readonly string[]]>(
  'member_stats.recount',
  `with visit as materialized (
     select person_id, occurrence_id, starts_at, checked_in_at from attendances
      where club_id = $1 and person_id = any($2::uuid[]) and state = 'present'),
   latest as (
     select distinct on (person_id) person_id, starts_at, occurrence_id from visit
      order by person_id, starts_at desc, occurrence_id desc),
   missed as (
     select latest.person_id, held.starts_at, held.occurrence_id
       from latest cross join lateral (
         select h.starts_at, h.occurrence_id from held_occurrences h
          where h.club_id = $1
            and (h.starts_at, h.occurrence_id) < (latest.starts_at, latest.occurrence_id)
            and not exists (select from visit v
                             where v.person_id = latest.person_id and v.occurrence_id = h.occurrence_id)
          order by h.starts_at desc, h.occurrence_id desc limit 1) held),
   total as (
     select person.id as person_id, count(v.occurrence_id)::int as visits,
            min(v.checked_in_at) as first_seen, max(v.checked_in_at) as last_seen,
            (count(v.occurrence_id) filter (where m.person_id is null
               or (v.starts_at, v.occurrence_id) > (m.starts_at, m.occurrence_id)))::int as streak
       from unnest($2::uuid[]) person(id)
       left join visit v on v.person_id = person.id
       left join missed m on m.person_id = person.id
      group by person.id)
   update member_stats s
      set visits = total.visits, first_seen = total.first_seen, last_seen = total.last_seen,
          streak = total.streak
     from total where s.club_id = $1 and s.person_id = total.person_id`,
);
const hold = statement<never, [string, string, string]>(
  'held_occurrences.hold',
  `insert into held_occurrences (occurrence_id, club_id, starts_at) values ($1, $2, $3)
   on conflict (occurrence_id) do update set starts_at = excluded.starts_at`,
);
const follow = statement<never, [string, string]>(
  'attendances.follow_start',
  `update attendances set starts_at = $2
    where occurrence_id = $1 and starts_at <> $2::timestamptz`,
);
const presentSince = statement<{ person_id: string }, [string, string]>(
  'attendances.present_since',
  `select distinct person_id from attendances
    where club_id = $1 and state = 'present' and starts_at >= $2::timestamptz`,
);
const visits = statement<{ person_id: string; visits: number }, [string, readonly string[]]>(
  'member_stats.visits',
  `select person_id, visits from member_stats
    where club_id = $1 and person_id = any($2::uuid[])`,
);
const visitsBefore = statement<
  { visits: number },
  [readonly string[], readonly string[], readonly string[], readonly string[]]
>(
  'attendances.visits_before',
  `select (select count(*)::int from attendances a
            where a.club_id = asked.club_id and a.person_id = asked.person_id and a.state = 'present'
              and (a.starts_at, a.occurrence_id) < (asked.starts_at, asked.occurrence_id)) as visits
     from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::uuid[]) with ordinality
       as asked(occurrence_id, club_id, starts_at, person_id, place)
    order by asked.place`,
);
const stats = statement<
  { visits: number; first_seen: Date | null; last_seen: Date | null; streak: number },
  [string, string]
>(
  'member_stats.of',
  `select visits, first_seen, last_seen, streak from member_stats where club_id = $1 and person_id = $2`,
);

/** What a person's visits to a club add up to. */
export interface MemberStats {
  readonly visits: number;
  readonly firstSeen: Temporal.Instant | null;
  readonly lastSeen: Temporal.Instant | null;
  /** Occurrences of the club in a row, up to the last visit. */
  readonly streak: number;
}

@Injectable()
export class MemberStatsRepository {
  constructor(private readonly database: Database) {}

  /** Counts these people's visits anew. Their rows are locked first, so that the last count sees all. */
  async recount(tx: Tx, clubId: string, personIds: readonly string[]): Promise<void> {
    if (personIds.length === 0) return;
    await tx.rows(make, [clubId, personIds]);
    await tx.rows(lock, [clubId, personIds]);
    await tx.rows(recount, [clubId, personIds]);
  }

  /** Remembers that an occurrence took place, when it began, and who has been seen since. */
  async hold(tx: Tx, { id, clubId, startsAt }: Held): Promise<string[]> {
    await tx.rows(hold, [id, clubId, sqlInstant(startsAt)]);
    await tx.rows(follow, [id, sqlInstant(startsAt)]);
    const rows = await tx.rows(presentSince, [clubId, sqlInstant(startsAt)]);
    return rows.map((row) => row.person_id);
  }

  async visits(
    tx: Tx | null,
    clubId: string,
    personIds: readonly string[],
  ): Promise<Map<string, number>> {
    if (personIds.length === 0) return new Map();
    const rows = await (tx ?? this.database).rows(visits, [clubId, personIds]);
    return new Map(rows.map((row) => [row.person_id, row.visits]));
  }

  /** Visits to the club before each occurrence, one number per pair in the pairs' order. */
  async visitsBefore(
    tx: Tx | null,
    pairs: readonly { readonly at: Held; readonly personId: string }[],
  ): Promise<number[]> {
    if (pairs.length === 0) return [];
    const rows = await (tx ?? this.database).rows(visitsBefore, [
      pairs.map(({ at }) => at.id),
      pairs.map(({ at }) => at.clubId),
      pairs.map(({ at }) => sqlInstant(at.startsAt)),
      pairs.map(({ personId }) => personId),
    ]);
    return rows.map((row) => row.visits);
  }

  async of(tx: Tx | null, clubId: string, personId: string): Promise<MemberStats | null> {
    const row = await (tx ?? this.database).row(stats, [clubId, personId]);
    if (!row) return null;
    return {
      visits: row.visits,
      firstSeen: instantOrNull(row.first_seen),
      lastSeen: instantOrNull(row.last_seen),
      streak: row.streak,
    };
  }
}

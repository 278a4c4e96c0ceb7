import { Injectable } from '@nestjs/common';
import { Database, instantOrNull, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Mark } from '../domain/attendance-news';
import type { ClubStanding } from '../domain/club-standing';

interface StandingRow {
  person_id: string;
  visits: number;
  absences: number;
  excused: number;
  first_seen: Date | null;
  last_seen: Date | null;
}

// An event that comes late, or twice, changes nothing that a newer one has said.
const mark = statement<{ person_id: string }, readonly unknown[]>(
  'standing.mark',
  `insert into standing_marks (occurrence_id, person_id, club_id, starts_at, mark, event_id)
   select $1, person_id, $3, $4, $5, $6 from unnest($2::uuid[]) person_id order by person_id
   on conflict (occurrence_id, person_id) do update
     set mark = excluded.mark, event_id = excluded.event_id, starts_at = excluded.starts_at
     where standing_marks.event_id < excluded.event_id
   returning person_id`,
);
const make = statement<never, [string, readonly string[]]>(
  'standing.make',
  `insert into standing (club_id, person_id)
   select $1, person_id from unnest($2::uuid[]) person_id order by person_id on conflict do nothing`,
);
const lock = statement<never, [string, readonly string[]]>(
  'standing.lock',
  `select from standing where club_id = $1 and person_id = any($2::uuid[])
    order by person_id for update`,
);
// Nothing adds or subtracts one: what is remembered is always the sum of the marks.
const recount = statement<{ person_id: string }, [string, readonly string[]]>(
  'standing.recount',
  `with total as (
     select person.id as person_id,
            (count(*) filter (where m.mark = 'present'))::int as visits,
            (count(*) filter (where m.mark = 'absent'))::int as absences,
            (count(*) filter (where m.mark = 'excused'))::int as excused,
            min(m.starts_at) filter (where m.mark = 'present') as first_seen,
            max(m.starts_at) filter (where m.mark = 'present') as last_seen
       from unnest($2::uuid[]) person(id)
       left join standing_marks m on m.club_id = $1 and m.person_id = person.id
      group by person.id)
   update standing s
      set visits = t.visits, absences = t.absences, excused = t.excused,
          first_seen = t.first_seen, last_seen = t.last_seen
     from total t
    where s.club_id = $1 and s.person_id = t.person_id
      and (s.visits, s.absences, s.excused, s.first_seen, s.last_seen)
          is distinct from (t.visits, t.absences, t.excused, t.first_seen, t.last_seen)
   returning s.person_id`,
);
const known = statement<{ person_id: string }, [string]>(
  'standing.known',
  `select person_id from standing_marks where club_id = $1
   union select person_id from standing where club_id = $1`,
);
const of = statement<StandingRow, [string, readonly string[]]>(
  'standing.of',
  `select person_id, visits, absences, excused, first_seen, last_seen from standing
    where club_id = $1 and person_id = any($2::uuid[])`,
);

/** A date as far as marks repeat it. */
interface Marked {
  readonly id: string;
  readonly clubId: string;
  readonly startsAt: Temporal.Instant;
}

@Injectable()
export class ClubStandingRepository {
  constructor(private readonly database: Database) {}

  /** Writes what the door said; returns those of whom it is news. */
  async mark(
    tx: Tx,
    eventId: string,
    at: Marked,
    personIds: readonly string[],
    what: Mark,
  ): Promise<string[]> {
    const { id, clubId, startsAt } = at;
    const rows = await tx.rows(mark, [id, personIds, clubId, sqlInstant(startsAt), what, eventId]);
    return rows.map((row) => row.person_id);
  }

  /** Counts these people's marks anew, under the locks of their rows. Returns those whose row was wrong. */
  async recount(tx: Tx, clubId: string, personIds: readonly string[]): Promise<string[]> {
    if (personIds.length === 0) return [];
    await tx.rows(make, [clubId, personIds]);
    await tx.rows(lock, [clubId, personIds]);
    const rows = await tx.rows(recount, [clubId, personIds]);
    return rows.map((row) => row.person_id);
  }

  /** Everybody of whom the club remembers something. */
  async known(tx: Tx, clubId: string): Promise<string[]> {
    return (await tx.rows(known, [clubId])).map((row) => row.person_id);
  }

  /** Those of whom nothing is known are left out. */
  async of(
    tx: Tx | null,
    clubId: string,
    personIds: readonly string[],
  ): Promise<Map<string, ClubStanding>> {
    if (personIds.length === 0) return new Map();
    const rows = await (tx ?? this.database).rows(of, [clubId, personIds]);
    return new Map(
      rows.map(({ person_id, visits, absences, excused, first_seen, last_seen }) => [
        person_id,
        {
          ...{ visits, absences, excused },
          firstSeen: instantOrNull(first_seen),
          lastSeen: instantOrNull(last_seen),
        },
      ]),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Database, instantOrNull, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Attendance, AttendanceState } from '../domain/attendance';

interface AttendanceRow {
  occurrence_id: string;
  person_id: string;
  name: string;
  yomi: string | null;
  state: AttendanceState | null;
  checked_in_at: Date | null;
  walk_in: boolean;
}

const of = statement<AttendanceRow, [string]>(
  'attendances.of',
  `select occurrence_id, person_id, name, yomi, state, checked_in_at, walk_in
     from attendances where occurrence_id = $1`,
);
const present = statement<{ person_id: string }, [string]>(
  'attendances.present',
  `select person_id from attendances where occurrence_id = $1 and state = 'present' order by person_id`,
);
const names = statement<
  { occurrence_id: string; person_id: string; name: string },
  [readonly string[]]
>(
  'attendances.names',
  `select occurrence_id, person_id, name from attendances where occurrence_id = any($1::uuid[])`,
);
const states = statement<
  { occurrence_id: string; person_id: string; state: AttendanceState },
  [readonly string[], readonly string[]]
>(
  'attendances.states',
  `select a.occurrence_id, a.person_id, a.state
     from unnest($1::uuid[], $2::uuid[]) as asked (occurrence_id, person_id)
     join attendances a using (occurrence_id, person_id)
    where a.state is not null`,
);
const presentCounts = statement<{ occurrence_id: string; present: number }, [readonly string[]]>(
  'attendances.present_counts',
  `select occurrence_id, count(*)::int as present from attendances
    where occurrence_id = any($1::uuid[]) and state = 'present' group by occurrence_id`,
);
// The condition makes it idempotent: of twenty at once one changes the row, the others find it changed.
const checkIn = statement<{ person_id: string }, readonly unknown[]>(
  'attendances.check_in',
  `insert into attendances (occurrence_id, person_id, club_id, starts_at, state, checked_in_at,
                            checked_in_by, walk_in, name, yomi)
   values ($1, $2, $3, $4, 'present', app_now(), $5, $6, $7, $8)
   on conflict (occurrence_id, person_id) do update
     set state = 'present', checked_in_at = excluded.checked_in_at,
         checked_in_by = excluded.checked_in_by, undone_by = null, excused_by = null, starts_at = excluded.starts_at,
         walk_in = attendances.walk_in or excluded.walk_in
     where attendances.state is distinct from 'present'
   returning person_id`,
);
const undo = statement<{ person_id: string }, [string, string, AttendanceState | null, string]>(
  'attendances.undo',
  `update attendances
      set state = $3, checked_in_at = null, checked_in_by = null, undone_by = $4
    where occurrence_id = $1 and person_id = $2 and state = 'present' returning person_id`,
);
const lockName = statement<never, [string]>(
  'attendances.lock_name',
  `select pg_advisory_xact_lock(hashtextextended('walk_in|' || $1, 0))`,
);
const justWalkedIn = statement<
  { person_id: string },
  [string, string, string | null, string, number]
>(
  'attendances.just_walked_in',
  `select person_id from attendances
    where occurrence_id = $1 and name = $2 and yomi is not distinct from $3 and checked_in_by = $4
      and walk_in and state = 'present' and checked_in_at > app_now() - $5 * interval '1 second'
    limit 1`,
);
const absent = statement<{ person_id: string }, [string, string, string, string]>(
  'attendances.absent',
  `insert into attendances (occurrence_id, person_id, club_id, starts_at, state, name, yomi)
   select $1, listed."personId", $2, $3, 'absent', listed.name, listed.yomi
     from jsonb_to_recordset($4::jsonb) as listed("personId" uuid, name text, yomi text)
    order by listed."personId"
   on conflict (occurrence_id, person_id) do update set state = 'absent'
     where attendances.state is null and not attendances.walk_in
   returning person_id`,
);
const excuse = statement<{ person_id: string }, readonly unknown[]>(
  'attendances.excuse',
  `insert into attendances (occurrence_id, person_id, club_id, starts_at, state, excused_by, name, yomi)
   values ($1, $2, $3, $4, 'excused', $5, $6, $7)
   on conflict (occurrence_id, person_id) do update set state = 'excused', excused_by = excluded.excused_by
     where attendances.state is null or attendances.state = 'absent'
   returning person_id`,
);
const takeBackExcuse = statement<
  { person_id: string },
  [string, string, AttendanceState | null, string]
>(
  'attendances.take_back_excuse',
  `update attendances set state = $3, excused_by = null, undone_by = $4
    where occurrence_id = $1 and person_id = $2 and state = 'excused' returning person_id`,
);

/** Whom a row is about, and under which name. */
export interface Named {
  readonly personId: string;
  readonly name: string;
  readonly yomi: string | null;
}

/** An occurrence as far as rows of attendance repeat it. */
export interface Held {
  readonly id: string;
  readonly clubId: string;
  readonly startsAt: Temporal.Instant;
}

@Injectable()
export class AttendanceRepository {
  constructor(private readonly database: Database) {}

  /** All that the door knows of an occurrence. */
  async of(tx: Tx | null, occurrenceId: string): Promise<Attendance[]> {
    const rows = await (tx ?? this.database).rows(of, [occurrenceId]);
    return rows.map((row) => ({
      occurrenceId: row.occurrence_id,
      personId: row.person_id,
      name: row.name,
      yomi: row.yomi,
      state: row.state,
      checkedInAt: instantOrNull(row.checked_in_at),
      walkIn: row.walk_in,
    }));
  }

  async present(tx: Tx | null, occurrenceId: string): Promise<string[]> {
    const rows = await (tx ?? this.database).rows(present, [occurrenceId]);
    return rows.map((row) => row.person_id);
  }

  async names(
    tx: Tx | null,
    occurrenceIds: readonly string[],
  ): Promise<{ occurrenceId: string; personId: string; name: string }[]> {
    const rows = await (tx ?? this.database).rows(names, [occurrenceIds]);
    return rows.map((row) => ({
      occurrenceId: row.occurrence_id,
      personId: row.person_id,
      name: row.name,
    }));
  }

  /** What became of these people there; of whom nothing is known yet are left out. */
  async states(
    at: readonly { readonly occurrenceId: string; readonly personId: string }[],
  ): Promise<{ occurrenceId: string; personId: string; state: AttendanceState }[]> {
    const rows = await this.database.rows(states, [
      at.map(({ occurrenceId }) => occurrenceId),
      at.map(({ personId }) => personId),
    ]);
    return rows.map(({ occurrence_id: occurrenceId, person_id: personId, state }) => ({
      ...{ occurrenceId, personId, state },
    }));
  }

  async presentCounts(occurrenceIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.rows(presentCounts, [occurrenceIds]);
    return new Map(rows.map((row) => [row.occurrence_id, row.present]));
  }

  /** True when the person was not present before. */
  async checkIn(
    tx: Tx,
    at: Held,
    person: Named & { readonly walkIn: boolean },
    by: string,
  ): Promise<boolean> {
    const rows = await tx.rows(checkIn, [
      ...[at.id, person.personId, at.clubId, sqlInstant(at.startsAt)],
      ...[by, person.walkIn, person.name, person.yomi],
    ]);
    return rows.length === 1;
  }

  /** True when the person was present before. */
  async undo(
    tx: Tx,
    occurrenceId: string,
    personId: string,
    state: 'absent' | null,
    by: string,
  ): Promise<boolean> {
    return (await tx.rows(undo, [occurrenceId, personId, state, by])).length === 1;
  }

  /**
   * The walk-in of this name whom the same helper let in within the last seconds; null when there is
   * none. Calls for one name follow each other until their transactions end.
   */
  async justWalkedIn(
    tx: Tx,
    occurrenceId: string,
    { name, yomi }: Pick<Named, 'name' | 'yomi'>,
    by: string,
    seconds: number,
  ): Promise<string | null> {
    await tx.rows(lockName, [`${occurrenceId}|${name}`]);
    const row = await tx.row(justWalkedIn, [occurrenceId, name, yomi, by, seconds]);
    return row?.person_id ?? null;
  }

  /** Whoever of these has not been seen, and is not excused, is absent. Returns who was not before. */
  async absent(tx: Tx, at: Held, people: readonly Named[]): Promise<string[]> {
    const listed = JSON.stringify(
      people.map(({ personId, name, yomi }) => ({ personId, name, yomi })),
    );
    const rows = await tx.rows(absent, [at.id, at.clubId, sqlInstant(at.startsAt), listed]);
    return rows.map((row) => row.person_id);
  }

  /** True when the person was neither present nor excused before. */
  async excuse(tx: Tx, at: Held, person: Named, by: string): Promise<boolean> {
    const { personId, name, yomi } = person;
    const start = sqlInstant(at.startsAt);
    const rows = await tx.rows(excuse, [at.id, personId, at.clubId, start, by, name, yomi]);
    return rows.length === 1;
  }

  /** True when the person was excused before. */
  async takeBackExcuse(
    tx: Tx,
    occurrenceId: string,
    personId: string,
    state: 'absent' | null,
    by: string,
  ): Promise<boolean> {
    return (await tx.rows(takeBackExcuse, [occurrenceId, personId, state, by])).length === 1;
  }
}

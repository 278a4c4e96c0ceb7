import { Injectable } from '@nestjs/common';
import { Database, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { SeatState } from '../domain/standing';

/** A person as the ledger knows them: with an answer, or by their lines alone (let in without a seat). */
export interface FeePerson {
  readonly occurrenceId: string;
  readonly personId: string;
  readonly name: string;
  readonly yomi: string | null;
  readonly seat: SeatState;
  /** A firm seat: the fee is expected of them. */
  readonly firm: boolean;
  readonly companions: number;
}

interface PersonRow {
  occurrence_id: string;
  person_id: string;
  name: string;
  yomi: string | null;
  seat: SeatState;
  firm: boolean;
  companions: number;
}

const COLUMNS = `r.occurrence_id, r.person_id, r.name, r.yomi, r.seat,
  (r.seat = 'held' and r.held_until is null) as firm, r.party - 1 as companions`;

const people = statement<PersonRow, [readonly string[]]>(
  'rsvps.fee_people',
  `select ${COLUMNS} from rsvps r
    where r.occurrence_id = any($1::uuid[]) and (r.removed_by is null or exists (
      select from fee_entries e where e.occurrence_id = r.occurrence_id and e.person_id = r.person_id))
    order by r.occurrence_id, r.seq, r.id`,
);
const person = statement<PersonRow, [string, string]>(
  'rsvps.fee_person',
  `select ${COLUMNS} from rsvps r where r.occurrence_id = $1 and r.person_id = $2`,
);
const seenBefore = statement<{ person_id: string }, [string, string, readonly string[]]>(
  'rsvps.fee_seen_before',
  `select person_id from standing
    where club_id = $1 and first_seen < $2::timestamptz and person_id = any($3::uuid[])`,
);

const personOf = (row: PersonRow): FeePerson => ({
  ...{ occurrenceId: row.occurrence_id, personId: row.person_id, name: row.name, yomi: row.yomi },
  ...{ seat: row.seat, firm: row.firm, companions: row.companions },
});

/** Of whom a fee is expected. */
@Injectable()
export class FeePeopleQueries {
  constructor(private readonly database: Database) {}

  async at(occurrenceIds: readonly string[]): Promise<FeePerson[]> {
    return (await this.database.rows(people, [occurrenceIds])).map(personOf);
  }

  async one(tx: Tx, occurrenceId: string, personId: string): Promise<FeePerson | null> {
    const row = await tx.row(person, [occurrenceId, personId]);
    return row ? personOf(row) : null;
  }

  /** Those of these people who were at the club before this moment. */
  async seenBefore(
    tx: Tx | null,
    clubId: string,
    before: Temporal.Instant,
    personIds: readonly string[],
  ): Promise<string[]> {
    const rows = await (tx ?? this.database).rows(seenBefore, [
      clubId,
      sqlInstant(before),
      personIds,
    ]);
    return rows.map(({ person_id }) => person_id);
  }
}

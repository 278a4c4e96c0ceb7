import { Injectable } from '@nestjs/common';
import { Database, instantOf, statement, type Tx } from '@asaza/platform/database';
import type { NewEntry } from '../domain/fee-decisions';
import type { FeeKind, FeeMethod, RecordedEntry } from '../domain/fee-ledger';

interface EntryRow {
  id: string;
  occurrence_id: string;
  person_id: string;
  seq: number;
  kind: FeeKind;
  amount: number;
  currency: string;
  method: FeeMethod | null;
  given: number | null;
  note: string | null;
  undoes: string | null;
  recorded_by: string;
  recorded_at: Date;
}

/** Whose fee, at which occurrence. */
export interface Owed {
  readonly occurrenceId: string;
  readonly personId: string;
}

export interface EntryNotes {
  readonly recordedBy: string;
  readonly note?: string | null;
  readonly given?: number | null;
  readonly keyHash?: string | null;
  readonly inputHash?: string | null;
}

const COLUMNS = `id, occurrence_id, person_id, seq, kind, amount, currency, method, given, note, undoes,
  recorded_by, recorded_at`;

// Two helpers at one person line up here; behind it stands the key of occurrence, person and seq.
const lock = statement<never, [string]>(
  'fee_entries.lock',
  `select pg_advisory_xact_lock(hashtextextended('fee|' || $1, 0))`,
);
const ofPerson = statement<EntryRow, [string, string]>(
  'fee_entries.of_person',
  `select ${COLUMNS} from fee_entries where occurrence_id = $1 and person_id = $2 order by seq`,
);
const ofOccurrences = statement<EntryRow, [readonly string[]]>(
  'fee_entries.of_occurrences',
  `select ${COLUMNS} from fee_entries where occurrence_id = any($1::uuid[])
    order by occurrence_id, person_id, seq`,
);
const byKey = statement<{ input_hash: string }, [string, string]>(
  'fee_entries.by_key',
  `select input_hash from fee_entries where recorded_by = $1 and key_hash = $2`,
);
const insert = statement<EntryRow, [string, string, string]>(
  'fee_entries.insert',
  `insert into fee_entries (${COLUMNS}, key_hash, input_hash)
   select id, $1, $2, seq, kind, amount, currency, method, given, note, undoes, recorded_by, app_now(),
          key_hash, input_hash
     from jsonb_to_recordset($3::jsonb) as row (id uuid, seq integer, kind text, amount integer,
          currency text, method text, given integer, note text, undoes uuid, recorded_by uuid,
          key_hash text, input_hash text)
   returning ${COLUMNS}`,
);

const entryOf = (row: EntryRow): RecordedEntry => ({
  ...{ id: row.id, occurrenceId: row.occurrence_id, personId: row.person_id, seq: row.seq },
  ...{ kind: row.kind, amount: row.amount, currency: row.currency, method: row.method },
  ...{ given: row.given, note: row.note, undoes: row.undoes, recordedBy: row.recorded_by },
  recordedAt: instantOf(row.recorded_at),
});

@Injectable()
export class FeeEntryRepository {
  constructor(private readonly database: Database) {}

  async lock(tx: Tx, { occurrenceId, personId }: Owed): Promise<void> {
    await tx.rows(lock, [`${occurrenceId}|${personId}`]);
  }

  async ofPerson(tx: Tx, { occurrenceId, personId }: Owed): Promise<RecordedEntry[]> {
    return (await tx.rows(ofPerson, [occurrenceId, personId])).map(entryOf);
  }

  async ofOccurrences(occurrenceIds: readonly string[]): Promise<RecordedEntry[]> {
    return (await this.database.rows(ofOccurrences, [occurrenceIds])).map(entryOf);
  }

  /** What the key was sent with before; null when it is new. */
  async inputOf(tx: Tx, recordedBy: string, keyHash: string): Promise<string | null> {
    return (await tx.row(byKey, [recordedBy, keyHash]))?.input_hash ?? null;
  }

  /** Lines in turn after `last`; notes and key stand on the last of them. */
  async add(
    tx: Tx,
    owed: Owed,
    last: number,
    lines: readonly (NewEntry & { readonly id: string })[],
    notes: EntryNotes,
  ): Promise<RecordedEntry[]> {
    const rows = lines.map(({ id, kind, amount, currency, method, undoes }, at) => {
      const ends = at === lines.length - 1;
      return {
        ...{ id, kind, amount, currency, method, undoes, seq: last + at + 1 },
        recorded_by: notes.recordedBy,
        given: ends ? (notes.given ?? null) : null,
        note: ends ? (notes.note ?? null) : null,
        key_hash: ends ? (notes.keyHash ?? null) : null,
        input_hash: ends ? (notes.inputHash ?? null) : null,
      };
    });
    const { occurrenceId, personId } = owed;
    return (await tx.rows(insert, [occurrenceId, personId, JSON.stringify(rows)])).map(entryOf);
  }
}

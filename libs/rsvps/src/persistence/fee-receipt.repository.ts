import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Database, instantOf, statement, type Tx } from '@asaza/platform/database';
import type { Receipt } from '../domain/receipt';

interface ReceiptRow {
  id: string;
  club_id: string;
  number: number;
  issue: number;
  occurrence_id: string;
  person_id: string;
  amount: number;
  currency: string;
  addressee: string;
  locale: Locale;
  issued_by: string | null;
  issued_at: Date;
}

const COLUMNS = `id, club_id, number, issue, occurrence_id, person_id, amount, currency, addressee, locale,
  issued_by, issued_at`;

// Numbers have no gaps and no twins: whoever numbers waits for whoever is numbering.
const lock = statement<never, [string]>(
  'fee_receipts.lock',
  `select pg_advisory_xact_lock(hashtextextended('receipts|' || $1, 0))`,
);
const latest = statement<ReceiptRow, [string, string]>(
  'fee_receipts.latest',
  `select ${COLUMNS} from fee_receipts where occurrence_id = $1 and person_id = $2
    order by number desc, issue desc limit 1`,
);
const lastNumber = statement<{ number: number }, [string]>(
  'fee_receipts.last_number',
  `select coalesce(max(number), 0)::int as number from fee_receipts where club_id = $1`,
);
const byKey = statement<ReceiptRow, [string]>(
  'fee_receipts.by_key',
  `select ${COLUMNS} from fee_receipts where key_hash = $1`,
);
const byId = statement<ReceiptRow, [string]>(
  'fee_receipts.by_id',
  `select ${COLUMNS} from fee_receipts where id = $1`,
);
const insert = statement<ReceiptRow, [string, string | null]>(
  'fee_receipts.insert',
  `insert into fee_receipts (${COLUMNS}, key_hash)
   select id, club_id, number, issue, occurrence_id, person_id, amount, currency, addressee, locale,
          issued_by, app_now(), $2
     from jsonb_to_record($1::jsonb) as row (id uuid, club_id uuid, number integer, issue integer,
          occurrence_id uuid, person_id uuid, amount integer, currency text, addressee text, locale text,
          issued_by uuid)
   returning ${COLUMNS}`,
);

const receiptOf = (row: ReceiptRow): Receipt => ({
  ...{ id: row.id, clubId: row.club_id, number: row.number, issue: row.issue },
  ...{ occurrenceId: row.occurrence_id, personId: row.person_id, amount: row.amount },
  ...{ currency: row.currency, addressee: row.addressee, locale: row.locale },
  ...{ issuedBy: row.issued_by, issuedAt: instantOf(row.issued_at) },
});

@Injectable()
export class FeeReceiptRepository {
  constructor(private readonly database: Database) {}

  async lock(tx: Tx, clubId: string): Promise<void> {
    await tx.rows(lock, [clubId]);
  }

  async latest(tx: Tx | null, occurrenceId: string, personId: string): Promise<Receipt | null> {
    const row = await (tx ?? this.database).row(latest, [occurrenceId, personId]);
    return row ? receiptOf(row) : null;
  }

  async lastNumber(tx: Tx, clubId: string): Promise<number> {
    return (await tx.row(lastNumber, [clubId]))!.number;
  }

  async byKey(tx: Tx, keyHash: string): Promise<Receipt | null> {
    const row = await tx.row(byKey, [keyHash]);
    return row ? receiptOf(row) : null;
  }

  async byId(id: string): Promise<Receipt | null> {
    const row = await this.database.row(byId, [id]);
    return row ? receiptOf(row) : null;
  }

  async add(tx: Tx, receipt: Omit<Receipt, 'issuedAt'>, keyHash: string | null): Promise<Receipt> {
    const record = {
      ...{ id: receipt.id, club_id: receipt.clubId, number: receipt.number, issue: receipt.issue },
      ...{ occurrence_id: receipt.occurrenceId, person_id: receipt.personId },
      ...{ amount: receipt.amount, currency: receipt.currency, addressee: receipt.addressee },
      ...{ locale: receipt.locale, issued_by: receipt.issuedBy },
    };
    return receiptOf((await tx.row(insert, [JSON.stringify(record), keyHash]))!);
  }
}

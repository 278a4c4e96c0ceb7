import { Injectable } from '@nestjs/common';
import { instantOf, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';

/** What somebody said of their work; `what` is null where they sell nothing. */
export interface SellingDeclaration {
  readonly personId: string;
  readonly what: string | null;
  readonly declaredAt: Temporal.Instant;
}

interface Row {
  person_id: string;
  what: string | null;
  declared_at: Date;
}

const put = statement<never, [string, string | null]>(
  'selling.put',
  `insert into selling_declarations (person_id, sells, what, declared_at)
   values ($1, ($2::text) is not null, $2::text, app_now())
   on conflict (person_id) do update
     set sells = excluded.sells, what = excluded.what, declared_at = excluded.declared_at`,
);
const of = statement<Row, [readonly string[]]>(
  'selling.of',
  `select person_id, what, declared_at from selling_declarations where person_id = any($1::uuid[])`,
);

@Injectable()
export class SellingRepository {
  async put(tx: Tx, personId: string, what: string | null): Promise<void> {
    await tx.rows(put, [personId, what]);
  }

  /** By person; whoever has said nothing is left out. */
  async of(tx: Tx, personIds: readonly string[]): Promise<Map<string, SellingDeclaration>> {
    const rows = await tx.rows(of, [personIds]);
    return new Map(
      rows.map((row) => [
        row.person_id,
        { personId: row.person_id, what: row.what, declaredAt: instantOf(row.declared_at) },
      ]),
    );
  }
}

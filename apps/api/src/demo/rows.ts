import { createHash } from 'node:crypto';
import { statement, type Tx } from '@asaza/platform/database';

/** Inserts rows as they are, in one statement; every row has the same keys, named like the columns. */
export async function insertRows(
  tx: Tx,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).join(', ');
  const insert = statement<never, [string]>(
    `demo.insert_${table}_${createHash('sha256').update(columns).digest('hex').slice(0, 8)}`,
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
  );
  await tx.rows(insert, [JSON.stringify(rows)]);
}

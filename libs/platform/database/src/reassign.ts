import { statement } from './statement';
import type { Tx } from './tx';

/** A column that names a person. `once`: of rows that agree in these columns only that of the other stays. */
export interface NamingColumn {
  readonly column: string;
  readonly once?: readonly string[];
}

/** Rows that name one person name another; where the other has one already, that one stays. */
export interface Reassigning {
  /** `table.column` of each. */
  readonly columns: readonly string[];
  run(tx: Tx, from: string, to: string): Promise<void>;
}

/** Columns as `table.column`, written down once for the work and for whoever checks that none is forgotten. */
export function reassigning(naming: readonly (string | NamingColumn)[]): Reassigning {
  const all = naming.map((one) => (typeof one === 'string' ? { column: one } : one));
  const statements = all.flatMap(({ column: path, once }: NamingColumn) => {
    const [table, column] = path.split('.') as [string, string];
    const same = (once ?? []).map((key) => `gone.${key} is not distinct from kept.${key}`);
    const drop = once
      ? [
          statement<never, [string, string]>(
            `reassign.${path}.once`,
            `delete from ${table} gone using ${table} kept
              where gone.${column} = $1 and kept.${column} = $2 and ${same.join(' and ')}`,
          ),
        ]
      : [];
    const move = statement<never, [string, string]>(
      `reassign.${path}`,
      `update ${table} set ${column} = $2 where ${column} = $1`,
    );
    return [...drop, move];
  });
  return {
    columns: all.map(({ column }) => column),
    // One after the other: a transaction's queries must never run side by side.
    run: async (tx, from, to) => {
      for (const one of statements) await tx.rows(one, [from, to]);
    },
  };
}

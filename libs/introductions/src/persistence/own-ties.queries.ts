import { Injectable } from '@nestjs/common';
import { Database, instantOf, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { TieKind } from '../domain/ties';

/** One word of a person about another, at one occurrence. */
export interface OwnTie {
  readonly id: string;
  readonly kind: TieKind;
  readonly otherId: string;
  readonly occurrenceId: string;
  readonly saidAt: Temporal.Instant;
  /** On their card; otherwise in answer to a proposal or a question that came later. */
  readonly onCard: boolean;
}

interface Row {
  id: string;
  kind: TieKind;
  other_id: string;
  occurrence_id: string;
  said_at: Date;
  on_card: boolean;
}

const other = (row: string) =>
  `case when ${row}.low_id = $1::uuid then ${row}.high_id else ${row}.low_id end`;
const OWN = `(
  select a.id, a.kind, ${other('a')} as other_id, a.occurrence_id, a.created_at as said_at, a.kind <> 'met' as on_card
    from acquaintances a where a.by_id = $1
  union all
  select p.id, 'more', p.to_id, p.occurrence_id, p.created_at, true from picks p where p.from_id = $1
  union all
  select n.id, 'known', ${other('n')}, p.occurrence_id, n.created_at, false
    from never_pairs n join proposals p on p.id = n.proposal_id
   where n.by_id = $1 and n.reason = 'known') as own`;
const page = statement<Row, [string, string | null, number]>(
  'own_ties.page',
  `select own.* from ${OWN} where $2::uuid is null or own.id < $2::uuid order by own.id desc limit $3`,
);
const one = statement<Row, [string, string]>(
  'own_ties.one',
  `select own.* from ${OWN} where own.id = $2`,
);
const drop = (table: string, by: string) =>
  statement<never, [string, string]>(
    `own_ties.drop_${table}`,
    `delete from ${table} where id = $2 and ${by} = $1`,
  );
const drops = [
  drop('acquaintances', 'by_id'),
  drop('picks', 'from_id'),
  drop('never_pairs', 'by_id'),
];

const tieOf = (row: Row): OwnTie => ({
  ...{ id: row.id, kind: row.kind, otherId: row.other_id, occurrenceId: row.occurrence_id },
  ...{ saidAt: instantOf(row.said_at), onCard: row.on_card },
});

/** What a person says of others: theirs to see and to take back, and nobody else's. */
@Injectable()
export class OwnTiesQueries {
  constructor(private readonly database: Database) {}

  /** The newest first, from after `after` on. */
  async page(personId: string, after: string | null, most: number): Promise<OwnTie[]> {
    return (await this.database.rows(page, [personId, after, most])).map(tieOf);
  }

  async one(tx: Tx, personId: string, id: string): Promise<OwnTie | null> {
    const row = await tx.row(one, [personId, id]);
    return row ? tieOf(row) : null;
  }

  async drop(tx: Tx, personId: string, id: string): Promise<void> {
    for (const each of drops) await tx.rows(each, [personId, id]);
  }
}

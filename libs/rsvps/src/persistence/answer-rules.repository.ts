import { Injectable } from '@nestjs/common';
import { Entropy } from '@asaza/platform/clock';
import { Database, statement, together, type Tx } from '@asaza/platform/database';
import { type OwnRules } from '../domain/answer-rules';
import {
  ownRulesOf,
  recordOfRules,
  RULE_COLUMNS,
  RULE_TYPES,
  type RulesRow,
} from './answer-rules-row';

/** Whose rules: a date's, or those of a whole series. */
export interface RulesOf {
  readonly seriesId: string;
  readonly occurrenceId: string | null;
}

const COLUMNS = RULE_COLUMNS.join(', ');

// The rows of all series and dates that are asked for: a series' row has no occurrence.
const ofAll = statement<RulesRow, [readonly string[], readonly string[]]>(
  'answer_rules.of_all',
  `select series_id, occurrence_id, ${COLUMNS} from answer_rules
    where series_id = any($1::uuid[]) and (occurrence_id is null or occurrence_id = any($2::uuid[]))`,
);
// Two hosts who save at once line up here: what one of them left alone stays as the other set it.
const lock = statement<never, [string]>(
  'answer_rules.lock',
  `select pg_advisory_xact_lock(hashtextextended('answer_rules|' || $1, 0))`,
);
const remove = statement<never, [string, string | null]>(
  'answer_rules.remove',
  `delete from answer_rules where series_id = $1 and occurrence_id is not distinct from $2::uuid`,
);
const insert = statement<never, [string, string, string | null, string, string]>(
  'answer_rules.insert',
  `insert into answer_rules (id, series_id, occurrence_id, changed_by, changed_at, ${COLUMNS})
   select $1, $2, $3, $4, app_now(), ${COLUMNS} from jsonb_to_record($5::jsonb) as r (${RULE_TYPES.join(', ')})`,
);

interface Asked {
  readonly seriesIds: readonly string[];
  readonly occurrenceIds: readonly string[];
}

const setOf = (rows: readonly RulesRow[]): Map<string, OwnRules> =>
  new Map(rows.map((row) => [row.occurrence_id ?? row.series_id, ownRulesOf(row)]));

// Whoever answers together asks once: what others asked for is in the answer, too, and does no harm.
const readAll = together(async (tx, asked: readonly Asked[]) => {
  const seriesIds = [...new Set(asked.flatMap((one) => one.seriesIds))];
  const occurrenceIds = [...new Set(asked.flatMap((one) => one.occurrenceIds))];
  const set = setOf(await tx.rows(ofAll, [seriesIds, occurrenceIds]));
  return asked.map(() => set);
});

/** Rules of answers as hosts set them; what nobody set has no row. */
@Injectable()
export class AnswerRulesRepository {
  constructor(
    private readonly database: Database,
    private readonly entropy: Entropy,
  ) {}

  /** What was set, by the id of a series or of a date. */
  async ofAll(
    tx: Tx | null,
    seriesIds: readonly string[],
    occurrenceIds: readonly string[],
  ): Promise<Map<string, OwnRules>> {
    return tx
      ? readAll(tx, { seriesIds, occurrenceIds })
      : setOf(await this.database.rows(ofAll, [seriesIds, occurrenceIds]));
  }

  /** Until the transaction ends, nobody else saves rules of this series. */
  async lock(tx: Tx, seriesId: string): Promise<void> {
    await tx.rows(lock, [seriesId]);
  }

  async save(tx: Tx, of: RulesOf, own: OwnRules, by: string): Promise<void> {
    await tx.rows(remove, [of.seriesId, of.occurrenceId]);
    if (Object.keys(own).length === 0) return;
    const row = JSON.stringify(recordOfRules(own));
    await tx.rows(insert, [this.entropy.id(), of.seriesId, of.occurrenceId, by, row]);
  }
}

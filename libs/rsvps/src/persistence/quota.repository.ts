import { Injectable } from '@nestjs/common';
import { Database, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { pointOf, pointText } from '../domain/answer-point';
import type { Quota, QuotaKind, QuotaOrigin } from '../domain/quota';
import type { QuotaRule } from '../domain/quota-rules';

/** A quota of one date, as its row has it. */
export interface SeatQuota extends Quota, QuotaRule {
  readonly occurrenceId: string;
  readonly position: number;
  readonly origin: QuotaOrigin;
}

interface RuleRow {
  kind: QuotaKind;
  code: string | null;
  seats: number;
  position: number;
  releases: string;
}
interface QuotaRow extends RuleRow {
  id: string;
  occurrence_id: string;
  taken: number;
  origin: QuotaOrigin;
  released: boolean;
}

const COLUMNS = `id, occurrence_id, kind, code, seats, taken, position, releases, origin,
  released_at is not null as released`;

const ofDates = statement<QuotaRow, [readonly string[]]>(
  'seat_quotas.of_dates',
  `select ${COLUMNS} from seat_quotas where occurrence_id = any($1::uuid[])
    order by occurrence_id, position, id`,
);
const ofSeries = statement<RuleRow & { series_id: string }, [readonly string[]]>(
  'quota_rules.of_series',
  `select series_id, kind, code, seats, position, releases from quota_rules
    where series_id = any($1::uuid[]) order by series_id, position`,
);
const move = statement<never, [string]>(
  'seat_quotas.move',
  `update seat_quotas q set taken = taken + m.by
     from jsonb_to_recordset($1::jsonb) as m (id uuid, by integer) where q.id = m.id`,
);
const release = statement<never, [readonly string[], string]>(
  'seat_quotas.release',
  `update seat_quotas set released_at = $2 where id = any($1::uuid[]) and released_at is null`,
);
const saveRules = statement<never, [string, string]>(
  'quota_rules.save',
  `insert into quota_rules (id, series_id, kind, code, seats, position, releases)
   select r.id, $1, r.kind, r.code, r.seats, r.position, r.releases
     from jsonb_to_recordset($2::jsonb)
       as r (id uuid, kind text, code text, seats integer, position smallint, releases text)`,
);
const dropRules = statement<never, [string]>(
  'quota_rules.drop',
  `delete from quota_rules where series_id = $1`,
);
// What is taken stays counted: a quota never has fewer seats than that.
const save = statement<never, [string, string, QuotaOrigin]>(
  'seat_quotas.save',
  `insert into seat_quotas (id, occurrence_id, kind, code, seats, position, releases, origin)
   select r.id, $1, r.kind, r.code, r.seats, r.position, r.releases, $3
     from jsonb_to_recordset($2::jsonb)
       as r (id uuid, kind text, code text, seats integer, position smallint, releases text)
   on conflict (occurrence_id, kind, coalesce(code, '')) do update
     set seats = greatest(excluded.seats, seat_quotas.taken), position = excluded.position,
         releases = excluded.releases, origin = excluded.origin, released_at = null`,
);
// Whoever sits on a seat of a quota that is no more has a general one.
const drop = statement<never, [string, readonly string[]]>(
  'seat_quotas.drop',
  `with gone as (select id from seat_quotas where occurrence_id = $1 and id = any($2::uuid[])),
        sitting as (update rsvps set quota_id = null where quota_id in (select id from gone) returning id)
   delete from seat_quotas where id in (select id from gone) and (select count(*) from sitting) >= 0`,
);
const count = statement<never, [string, boolean]>(
  'seat_quotas.count',
  `update seat_books set quotas = (select count(*) from seat_quotas where occurrence_id = $1),
          quotas_are_own = $2, version = version + 1
    where occurrence_id = $1`,
);

/** Rules and rows of seats that are kept for some. Rows are written under the lock of their book. */
@Injectable()
export class QuotaRepository {
  constructor(private readonly database: Database) {}

  async ofDates(
    tx: Tx | null,
    occurrenceIds: readonly string[],
  ): Promise<Map<string, SeatQuota[]>> {
    const rows = await (tx ?? this.database).rows(ofDates, [occurrenceIds]);
    return grouped(rows, ({ occurrence_id }) => occurrence_id, quotaOf);
  }

  async ofSeries(tx: Tx | null, seriesIds: readonly string[]): Promise<Map<string, QuotaRule[]>> {
    const rows = await (tx ?? this.database).rows(ofSeries, [seriesIds]);
    return grouped(rows, ({ series_id }) => series_id, ruleOf);
  }

  /** Counters move by differences, so that the CHECK can catch what a missing lock would let through. */
  async move(tx: Tx, before: readonly Quota[], after: readonly Quota[]): Promise<void> {
    const moves = after.flatMap(({ id, taken }, index) => {
      const by = taken - before[index]!.taken;
      return by === 0 ? [] : [{ id, by }];
    });
    if (moves.length > 0) await tx.rows(move, [JSON.stringify(moves)]);
  }

  async release(tx: Tx, ids: readonly string[], now: Temporal.Instant): Promise<void> {
    await tx.rows(release, [ids, sqlInstant(now)]);
  }

  async saveRules(tx: Tx, seriesId: string, rules: readonly IdentifiedRule[]): Promise<void> {
    await tx.rows(dropRules, [seriesId]);
    if (rules.length > 0) await tx.rows(saveRules, [seriesId, JSON.stringify(rules.map(recordOf))]);
  }

  /** The date keeps these seats and, of those of the same origin, no others. */
  async save(
    tx: Tx,
    occurrenceId: string,
    rules: readonly IdentifiedRule[],
    gone: readonly string[],
    { origin, own }: { readonly origin: QuotaOrigin; readonly own: boolean },
  ): Promise<void> {
    if (gone.length > 0) await tx.rows(drop, [occurrenceId, gone]);
    if (rules.length > 0)
      await tx.rows(save, [occurrenceId, JSON.stringify(rules.map(recordOf)), origin]);
    await tx.rows(count, [occurrenceId, own]);
  }
}

export interface IdentifiedRule extends QuotaRule {
  readonly id: string;
  readonly position: number;
}

function grouped<Row, Value>(
  rows: readonly Row[],
  key: (row: Row) => string,
  value: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(value(row));
    else groups.set(key(row), [value(row)]);
  }
  return groups;
}

const ruleOf = ({ kind, code, seats, releases }: RuleRow): QuotaRule => ({
  ...{ kind, code, seats },
  releases: pointOf(releases)!,
});

const quotaOf = (row: QuotaRow): SeatQuota => ({
  ...ruleOf(row),
  ...{ id: row.id, occurrenceId: row.occurrence_id, taken: row.taken, waiting: 0 },
  ...{ position: row.position, origin: row.origin, released: row.released },
});

const recordOf = ({ id, kind, code, seats, position, releases }: IdentifiedRule) => ({
  ...{ id, kind, code, seats, position },
  releases: pointText(releases),
});

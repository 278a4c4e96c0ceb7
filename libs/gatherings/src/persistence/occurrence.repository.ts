import { Injectable } from '@nestjs/common';
import { isSlug } from '@asaza/kernel';
import { Database, readTogether, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { OccurrenceFacts } from '../domain/occurrence';
import { factsOf, SELECT_OCCURRENCE, type OccurrenceRow } from './occurrence-row';

const byIds = statement<OccurrenceRow, [string[]]>(
  'gatherings.occurrences_by_ids',
  `${SELECT_OCCURRENCE} where o.id = any($1::uuid[])`,
);
const bySlug = statement<OccurrenceRow, [string]>(
  'gatherings.occurrence_by_slug',
  `${SELECT_OCCURRENCE} where o.slug = $1`,
);
const nextOfSeries = statement<OccurrenceRow, [string, string, number]>(
  'gatherings.next_of_series',
  `${SELECT_OCCURRENCE} where o.series_id = $1 and o.starts_at >= $2::timestamptz
      and o.cancelled_by is distinct from 'plan'
    order by o.starts_at, o.id limit $3`,
);
const nextOfClub = statement<OccurrenceRow, [string, string, number]>(
  'gatherings.next_of_club',
  `${SELECT_OCCURRENCE} where o.club_id = $1 and o.starts_at >= $2::timestamptz
      and o.cancelled_by is distinct from 'plan'
    order by o.starts_at, o.id limit $3`,
);

const readByIds = readTogether(
  (tx, ids) => tx.rows(byIds, [[...ids]]),
  (row: OccurrenceRow) => row.id,
);

/** Reads of occurrences by named statements. */
@Injectable()
export class OccurrenceRepository {
  constructor(private readonly database: Database) {}

  async byIds(tx: Tx | null, ids: readonly string[]): Promise<OccurrenceFacts[]> {
    if (ids.length === 0) return [];
    const rows = await (tx ? readByIds(tx, ids) : this.database.rows(byIds, [[...ids]]));
    return rows.map(factsOf);
  }

  async bySlug(slug: string): Promise<OccurrenceFacts | null> {
    const row = isSlug(slug) ? await this.database.row(bySlug, [slug]) : undefined;
    return row ? factsOf(row) : null;
  }

  async nextOfSeries(
    id: string,
    after: Temporal.Instant,
    n: number,
    tx: Tx | null = null,
  ): Promise<OccurrenceFacts[]> {
    const rows = await (tx ?? this.database).rows(nextOfSeries, [id, sqlInstant(after), n]);
    return rows.map(factsOf);
  }

  async nextOfClub(id: string, after: Temporal.Instant, n: number): Promise<OccurrenceFacts[]> {
    const rows = await this.database.rows(nextOfClub, [id, sqlInstant(after), n]);
    return rows.map(factsOf);
  }
}

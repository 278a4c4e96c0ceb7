import { Injectable } from '@nestjs/common';
import { Database, instantOf, statement } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { NoticeKind } from '../domain/notice';

export interface TroubledDelivery {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly personId: string;
  readonly state: 'failed' | 'uncertain';
  readonly reason: string | null;
  readonly attempt: number;
  readonly changedAt: Temporal.Instant;
}

interface Row {
  id: string;
  kind: NoticeKind;
  person_id: string;
  state: 'failed' | 'uncertain';
  reason: string | null;
  attempt: number;
  changed_at: Date;
}

const troubled = statement<Row, [number]>(
  'deliveries.troubled',
  `select d.id, n.kind, d.person_id, d.state, d.reason, d.attempt, d.changed_at
     from deliveries d join notices n on n.id = d.notice_id
    where d.state in ('failed', 'uncertain') order by d.changed_at desc limit $1`,
);
const counts = statement<{ state: string; count: number }, []>(
  'deliveries.counts',
  `select state, count(*)::int as count from deliveries group by state`,
);

@Injectable()
export class DeliveryQueries {
  constructor(private readonly database: Database) {}

  async troubled(limit: number): Promise<TroubledDelivery[]> {
    const rows = await this.database.rows(troubled, [limit]);
    return rows.map(({ person_id: personId, changed_at, ...row }) => ({
      ...row,
      personId,
      changedAt: instantOf(changed_at),
    }));
  }

  async counts(): Promise<Record<string, number>> {
    const rows = await this.database.rows(counts, []);
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }
}

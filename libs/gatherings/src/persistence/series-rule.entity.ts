import { Column, Entity } from 'typeorm';
import { IdColumn, WallTimeColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';

/** One version of a series' rule; versions never overlap (exclusion constraint). */
@Entity('series_rules')
export class SeriesRuleEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  seriesId: string;
  @WallTimeColumn()
  validFrom: Temporal.PlainDateTime;
  /** Excluded; null while in force. */
  @WallTimeColumn({ nullable: true })
  validUntil: Temporal.PlainDateTime | null;
  /** null: the dates were chosen one by one. */
  @Column({ type: 'text', nullable: true })
  rrule: string | null;
  @WallTimeColumn()
  startLocal: Temporal.PlainDateTime;
}

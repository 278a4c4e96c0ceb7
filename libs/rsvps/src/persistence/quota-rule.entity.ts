import { IdColumn } from '@asaza/platform/database';
import { Column, Entity } from 'typeorm';
import type { QuotaKind } from '../domain/quota';

/** Seats that every date of a series keeps for some, unless a host set it otherwise for the date. */
@Entity('quota_rules')
export class QuotaRuleEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  seriesId: string;
  @Column({ type: 'text' })
  kind: QuotaKind;
  @Column({ type: 'text', nullable: true })
  code: string | null;
  @Column({ type: 'integer' })
  seats: number;
  @Column({ type: 'smallint' })
  position: number;
  @Column({ type: 'text' })
  releases: string;
}

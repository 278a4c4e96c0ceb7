import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { ReportPage, ReportState } from '../domain/solicitation';

/** Somebody says that another solicited them. Who said so is for hosts of the club alone. */
@Entity('solicitation_reports')
export class SolicitationReportEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  reporterId: string;
  @Column({ type: 'uuid' })
  reportedId: string;
  /** Whose hosts decide. */
  @Column({ type: 'uuid' })
  clubId: string;
  @Column({ type: 'text' })
  page: ReportPage;
  @Column({ type: 'text', nullable: true })
  words: string | null;
  @Column({ type: 'text' })
  state: ReportState;
  @InstantColumn()
  reportedAt: Temporal.Instant;
  @Column({ type: 'uuid', nullable: true })
  decidedBy: string | null;
  @InstantColumn({ nullable: true })
  decidedAt: Temporal.Instant | null;
}

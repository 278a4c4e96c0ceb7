import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { Side } from '../domain/proposal';

/** Both said yes. The record itself: the mail is a notice of it. */
@Entity('introductions')
export class IntroductionEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid', unique: true })
  proposalId: string;
  @Column({ type: 'uuid' })
  occurrenceId: string;
  @Column({ type: 'uuid' })
  lowId: string;
  @Column({ type: 'uuid' })
  highId: string;
  @Column({ type: 'text' })
  firstWriter: Side;
  @InstantColumn()
  introducedAt: Temporal.Instant;
}

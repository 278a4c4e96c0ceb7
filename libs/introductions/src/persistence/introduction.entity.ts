import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { Side } from '../domain/proposal';

/** Both said yes, or picked each other. The record itself: the mail is a notice of it. */
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
  /** They picked each other; otherwise both said yes to a proposal. */
  @Column({ type: 'boolean' })
  byPicks: boolean;
  @InstantColumn()
  introducedAt: Temporal.Instant;
}

import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { HoldStage } from '../domain/solicitation';

/** What reports keep back for one person in one club. The row is there while it holds. */
@Entity('introduction_holds')
export class IntroductionHoldEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @Column({ type: 'text' })
  stage: HoldStage;
  /** Null until a host has decided. */
  @Column({ type: 'text', nullable: true })
  decision: 'kept' | 'removed' | null;
  @InstantColumn()
  heldAt: Temporal.Instant;
  /** Until then it holds in every club, while nobody has decided. */
  @InstantColumn({ nullable: true })
  everywhereUntil: Temporal.Instant | null;
  /** When the person was told of it; null: not yet. */
  @InstantColumn({ nullable: true })
  toldAt: Temporal.Instant | null;
  /** What the person says to it. */
  @Column({ type: 'text', nullable: true })
  contest: string | null;
  @InstantColumn({ nullable: true })
  contestedAt: Temporal.Instant | null;
  @Column({ type: 'uuid', nullable: true })
  decidedBy: string | null;
  @InstantColumn({ nullable: true })
  decidedAt: Temporal.Instant | null;
}

import { DayColumn, IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';

/** いつも参加: one per person and series, also after its end. */
@Entity('standing_answers')
export class StandingAnswerEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  seriesId: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @Column({ type: 'uuid' })
  personId: string;
  @InstantColumn()
  madeAt: Temporal.Instant;
  @DayColumn({ nullable: true })
  pausedUntil: Temporal.PlainDate | null;
  @InstantColumn({ nullable: true })
  endedAt: Temporal.Instant | null;
}

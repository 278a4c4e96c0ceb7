import { Column, Entity } from 'typeorm';
import { DayColumn, IdColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';

/** Days on which a series does not meet, both included: お盆, 年末年始. */
@Entity('closures')
export class ClosureEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  seriesId: string;
  @DayColumn()
  firstDay: Temporal.PlainDate;
  @DayColumn()
  lastDay: Temporal.PlainDate;
  @Column({ type: 'text', nullable: true })
  label: string | null;
}

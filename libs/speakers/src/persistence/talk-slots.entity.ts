import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';

/** How many talks the dates of a series have room for, or one date of it. */
@Entity('talk_slots')
export class TalkSlotsEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  seriesId: string;
  @Column({ type: 'uuid', nullable: true })
  occurrenceId: string | null;
  @Column({ type: 'smallint' })
  talks: number;
  @Column({ type: 'smallint', nullable: true })
  minutes: number | null;
  @Column({ type: 'uuid', nullable: true })
  changedBy: string | null;
  @InstantColumn()
  changedAt: Temporal.Instant;
}

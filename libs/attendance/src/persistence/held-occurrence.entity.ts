import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An occurrence that took place: missing it ends a streak. */
@Entity('held_occurrences')
export class HeldOccurrenceEntity {
  @PrimaryColumn({ type: 'uuid' })
  occurrenceId: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @InstantColumn()
  startsAt: Temporal.Instant;
}

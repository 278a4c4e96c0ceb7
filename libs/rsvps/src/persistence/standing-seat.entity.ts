import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A date that a standing answer has answered: once, whatever became of the seat. */
@Entity('standing_seats')
export class StandingSeatEntity {
  @PrimaryColumn({ type: 'uuid' })
  occurrenceId: string;
  @PrimaryColumn({ type: 'uuid' })
  personId: string;
  @Column({ type: 'uuid' })
  standingAnswerId: string;
  @InstantColumn()
  givenAt: Temporal.Instant;
}

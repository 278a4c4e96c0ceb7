import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mark } from '../domain/attendance-news';

/** What the door last said of one person at one date. */
@Entity('standing_marks')
export class StandingMarkEntity {
  @PrimaryColumn({ type: 'uuid' })
  occurrenceId: string;
  @PrimaryColumn({ type: 'uuid' })
  personId: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @InstantColumn()
  startsAt: Temporal.Instant;
  @Column({ type: 'text' })
  mark: Mark;
  /** The event that said so: ids count upwards, so that an older one never overwrites a newer one. */
  @Column({ type: 'uuid' })
  eventId: string;
}

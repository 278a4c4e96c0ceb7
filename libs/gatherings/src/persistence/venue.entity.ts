import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';

/** A place of a club. Never edited in place: a change is a new row, so that past occurrences keep theirs. */
@Entity('venues')
export class VenueEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @Column({ type: 'text' })
  name: string;
  @Column({ type: 'text', nullable: true })
  address: string | null;
  @Column({ type: 'text', nullable: true })
  directions: string | null;
  @Column({ type: 'text', nullable: true })
  mapUrl: string | null;
  @Column({ type: 'integer', nullable: true })
  capacity: number | null;
  /** The zone that it lies in. */
  @Column({ type: 'text', nullable: true })
  tzid: string | null;
  @Column({ type: 'text', nullable: true })
  dayNotes: string | null;
  @Column({ type: 'text', nullable: true })
  contact: string | null;
  @InstantColumn()
  createdAt: Temporal.Instant;
}

import { Column, Entity } from 'typeorm';
import { IdColumn } from '@asaza/platform/database';

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
}

import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { NameAudience } from '../domain/visibility';

/** To whom a person shows their name in a club; without a club: wherever nothing else is said. */
@Entity('name_audiences')
export class NameAudienceEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'uuid', nullable: true })
  clubId: string | null;
  @Column({ type: 'text' })
  audience: NameAudience;
  @InstantColumn()
  chosenAt: Temporal.Instant;
}

import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';

/** A concept that the hosts of a club added, in the form of the list: ways to write it, the label first. */
@Entity('club_concepts')
export class ClubConceptEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @Column({ type: 'text' })
  ja: string;
  @Column({ type: 'text' })
  en: string;
  @Column({ type: 'uuid', nullable: true })
  addedBy: string | null;
  @InstantColumn()
  addedAt: Temporal.Instant;
}

import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';

/** Two people who are not put to each other, on the word of one of them. */
@Entity('never_pairs')
export class NeverPairEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  lowId: string;
  @Column({ type: 'uuid' })
  highId: string;
  @Column({ type: 'uuid' })
  byId: string;
  @Column({ type: 'text' })
  reason: 'blocked' | 'known' | 'never' | 'same_organisation';
  /** The proposal whose answer said so; null when it was said elsewhere. */
  @Column({ type: 'uuid', nullable: true })
  proposalId: string | null;
  @InstantColumn()
  createdAt: Temporal.Instant;
}

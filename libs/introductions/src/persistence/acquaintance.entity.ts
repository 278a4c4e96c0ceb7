import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';

/** That two people know each other, on the word of one of them. */
@Entity('acquaintances')
export class AcquaintanceEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  lowId: string;
  @Column({ type: 'uuid' })
  highId: string;
  @Column({ type: 'uuid' })
  byId: string;
  /** They talked there; knew each other before; met after they were introduced there. */
  @Column({ type: 'text' })
  kind: 'talked' | 'known' | 'met';
  @Column({ type: 'uuid' })
  occurrenceId: string;
  @InstantColumn()
  createdAt: Temporal.Instant;
}

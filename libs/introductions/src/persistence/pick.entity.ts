import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';

/** Somebody would like to talk more with somebody else. Read by whoever wrote it and by the round, by nobody else. */
@Entity('picks')
export class PickEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  occurrenceId: string;
  @Column({ type: 'uuid' })
  fromId: string;
  @Column({ type: 'uuid' })
  toId: string;
  @InstantColumn()
  createdAt: Temporal.Instant;
}

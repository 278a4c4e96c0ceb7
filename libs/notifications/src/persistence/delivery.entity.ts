import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { DeliveryState } from '../domain/delivery';

/** One notice on its way through one channel: the ledger. */
@Entity('deliveries')
export class DeliveryEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  noticeId: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'text' })
  channel: 'mail';
  @Column({ type: 'text' })
  state: DeliveryState;
  @Column({ type: 'text', unique: true })
  messageId: string;
  /** Which try this is. A worker acts only while the number is still its own. */
  @Column({ type: 'integer' })
  attempt: number;
  @Column({ type: 'text', nullable: true })
  reason: string | null;
  @InstantColumn()
  createdAt: Temporal.Instant;
  @InstantColumn()
  changedAt: Temporal.Instant;
}

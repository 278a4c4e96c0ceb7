import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { QuotaKind } from '../domain/quota';

/** Seats of one occurrence that are kept for some. Written under the lock of its book. */
@Entity('seat_quotas')
export class SeatQuotaEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  occurrenceId: string;
  @Column({ type: 'text' })
  kind: QuotaKind;
  @Column({ type: 'text', nullable: true })
  code: string | null;
  @Column({ type: 'integer' })
  seats: number;
  @Column({ type: 'integer', default: 0 })
  taken: number;
  /** The host's order: seats are taken and released by it. */
  @Column({ type: 'smallint' })
  position: number;
  /** An answer point, as text. */
  @Column({ type: 'text' })
  releases: string;
  /** Follows the series, belongs to this date, or came with a guest's link. */
  @Column({ type: 'text' })
  origin: 'series' | 'date' | 'guest';
  @InstantColumn({ nullable: true })
  releasedAt: Temporal.Instant | null;
}

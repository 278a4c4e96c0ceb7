import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';

/** The secret address of a person's own calendar; at most one per person lives. */
@Entity('calendar_feeds')
export class CalendarFeedEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'text' })
  nonce: string;
  @Column({ type: 'smallint' })
  keyVersion: number;
  @Column({ type: 'text', unique: true })
  tokenHash: string;
  @InstantColumn()
  createdAt: Temporal.Instant;
  @InstantColumn({ nullable: true })
  revokedAt: Temporal.Instant | null;
}

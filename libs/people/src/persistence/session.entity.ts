import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';

/** A browser that is signed in. The cookie's value is kept as its SHA-256 only. */
@Entity('sessions')
export class SessionEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'text', unique: true })
  tokenHash: string;
  @Column({ type: 'text', nullable: true })
  userAgent: string | null;
  @InstantColumn()
  createdAt: Temporal.Instant;
  @InstantColumn()
  lastSeenAt: Temporal.Instant;
}

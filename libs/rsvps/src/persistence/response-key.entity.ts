import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A client's idempotency key, hashed, with what it was sent with and what came of it. */
@Entity('response_keys')
export class ResponseKeyEntity {
  @PrimaryColumn({ type: 'text' })
  keyHash: string;
  @Column({ type: 'text' })
  inputHash: string;
  @Column({ type: 'uuid', nullable: true })
  rsvpId: string | null;
  @Column({ type: 'uuid', nullable: true })
  confirmationId: string | null;
  @InstantColumn()
  createdAt: Temporal.Instant;
}

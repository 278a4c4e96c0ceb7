import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';

/** The address of a person: the only table that holds one. */
@Entity('contacts')
export class ContactEntity {
  @IdColumn()
  personId: string;
  @Column({ type: 'text' })
  email: string;
  @Column({ type: 'text', unique: true })
  emailKey: string;
  @InstantColumn({ nullable: true })
  verifiedAt: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  stoppedAt: Temporal.Instant | null;
  @Column({ type: 'text', nullable: true })
  stoppedReason: string | null;
  @InstantColumn()
  createdAt: Temporal.Instant;
}

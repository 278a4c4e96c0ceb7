import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReconfirmReason } from '../domain/reconfirming';

/** Who was asked two days before a date, and why: once each. */
@Entity('reconfirmations')
export class ReconfirmationEntity {
  @PrimaryColumn({ type: 'uuid' })
  occurrenceId: string;
  @PrimaryColumn({ type: 'uuid' })
  personId: string;
  @Column({ type: 'text' })
  reason: ReconfirmReason;
  @InstantColumn()
  askedAt: Temporal.Instant;
  @InstantColumn()
  deadline: Temporal.Instant;
}

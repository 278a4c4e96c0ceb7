import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { FeeKind, FeeMethod } from '../domain/fee-ledger';

/** One line of the ledger of fees. A trigger keeps it from being changed or removed. */
@Entity('fee_entries')
export class FeeEntryEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  occurrenceId: string;
  @Column({ type: 'uuid' })
  personId: string;
  /** From 1 per person and occurrence: two lines that were decided on the same state collide. */
  @Column({ type: 'integer' })
  seq: number;
  @Column({ type: 'text' })
  kind: FeeKind;
  @Column({ type: 'integer' })
  amount: number;
  @Column({ type: 'text' })
  currency: string;
  @Column({ type: 'text', nullable: true })
  method: FeeMethod | null;
  /** What was handed over, where change was given. */
  @Column({ type: 'integer', nullable: true })
  given: number | null;
  @Column({ type: 'text', nullable: true })
  note: string | null;
  @Column({ type: 'uuid', nullable: true, unique: true })
  undoes: string | null;
  @Column({ type: 'uuid' })
  recordedBy: string;
  @InstantColumn()
  recordedAt: Temporal.Instant;
  /** Of the last line that a call wrote: the client's key, and what it was sent with. */
  @Column({ type: 'text', nullable: true })
  keyHash: string | null;
  @Column({ type: 'text', nullable: true })
  inputHash: string | null;
}

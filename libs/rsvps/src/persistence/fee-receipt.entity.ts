import type { Locale } from '@asaza/kernel';
import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';

/** A receipt as it was handed out. The same money written out again keeps its number and counts up `issue`. */
@Entity('fee_receipts')
export class FeeReceiptEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  clubId: string;
  /** From 1 within the club. */
  @Column({ type: 'integer' })
  number: number;
  @Column({ type: 'integer' })
  issue: number;
  @Column({ type: 'uuid' })
  occurrenceId: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'integer' })
  amount: number;
  @Column({ type: 'text' })
  currency: string;
  /** 宛名: to whom it is made out, as typed. */
  @Column({ type: 'text' })
  addressee: string;
  @Column({ type: 'text' })
  locale: Locale;
  /** Null: the person themselves, by their ticket. */
  @Column({ type: 'uuid', nullable: true })
  issuedBy: string | null;
  @InstantColumn()
  issuedAt: Temporal.Instant;
  @Column({ type: 'text', nullable: true })
  keyHash: string | null;
}

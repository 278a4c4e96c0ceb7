import type { Locale } from '@asaza/kernel';
import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { TypedAnswer } from '../domain/typed-answer';

/** An answer that waits for the proof of its address, by code or by link, once. */
@Entity('response_confirmations')
export class ResponseConfirmationEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  rsvpId: string;
  @Column({ type: 'text' })
  name: string;
  @Column({ type: 'text' })
  locale: Locale;
  @Column({ type: 'boolean', default: false })
  shortNotice: boolean;
  /** All else that was typed; counts from the proof on. */
  @Column({ type: 'jsonb', default: {} })
  typed: Partial<TypedAnswer>;
  @Column({ type: 'text' })
  nonce: string;
  @Column({ type: 'smallint' })
  keyVersion: number;
  @Column({ type: 'text', unique: true })
  tokenHash: string;
  @Column({ type: 'smallint', default: 0 })
  attempts: number;
  @InstantColumn()
  heldUntil: Temporal.Instant;
  @InstantColumn()
  expiresAt: Temporal.Instant;
  @InstantColumn()
  createdAt: Temporal.Instant;
  @InstantColumn({ nullable: true })
  usedAt: Temporal.Instant | null;
}

import type { Locale } from '@asaza/kernel';
import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';

/** One sign-in mail asked for. Code and link are derived from the row, never stored. */
@Entity('sign_in_attempts')
export class SignInAttemptEntity {
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
  @Column({ type: 'text' })
  browserHash: string;
  @Column({ type: 'smallint', default: 0 })
  wrongCodes: number;
  @Column({ type: 'text' })
  locale: Locale;
  @InstantColumn()
  requestedAt: Temporal.Instant;
  @InstantColumn()
  expiresAt: Temporal.Instant;
  @InstantColumn({ nullable: true })
  usedAt: Temporal.Instant | null;
}

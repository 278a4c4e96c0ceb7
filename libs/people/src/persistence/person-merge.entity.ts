import type { Locale } from '@asaza/kernel';
import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';

/** Somebody asks for another address to be theirs. */
@Entity('person_merges')
export class PersonMergeEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  keptId: string;
  @Column({ type: 'uuid' })
  goneId: string;
  @Column({ type: 'text' })
  locale: Locale;
  @Column({ type: 'text' })
  nonce: string;
  @Column({ type: 'smallint' })
  keyVersion: number;
  @Column({ type: 'text', unique: true })
  tokenHash: string;
  @Column({ type: 'smallint', default: 0 })
  wrongCodes: number;
  @Column({ type: 'boolean', default: true })
  keepsOwnName: boolean;
  @InstantColumn()
  askedAt: Temporal.Instant;
  @InstantColumn()
  expiresAt: Temporal.Instant;
  @InstantColumn({ nullable: true })
  provenAt: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  agreedAt: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  doneAt: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  takenBackAt: Temporal.Instant | null;
}

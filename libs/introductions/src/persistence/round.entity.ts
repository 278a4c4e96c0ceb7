import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { Certificate } from '../domain/certificate';
import type { RoundState } from '../domain/stored-round';
import type { RoundTerms } from '../domain/round-terms';

/** One matching run after an occurrence, with what it proves about itself. */
@Entity('rounds')
export class RoundEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  occurrenceId: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @Column({ type: 'text' })
  state: RoundState;
  @Column({ type: 'text' })
  version: string;
  /** 32 bits; a bigint reaches JavaScript as text. */
  @Column({ type: 'bigint' })
  seed: string;
  @Column({ type: 'text' })
  snapshotHash: string;
  @Column({ type: 'jsonb' })
  certificate: Certificate;
  @Column({ type: 'jsonb' })
  terms: RoundTerms;
  @Column({ type: 'integer' })
  present: number;
  @Column({ type: 'integer' })
  consenting: number;
  /** Proposals that went out and have been deleted since. */
  @Column({ type: 'integer', default: 0 })
  forgotten: number;
  @InstantColumn()
  builtAt: Temporal.Instant;
  @InstantColumn()
  sendsAt: Temporal.Instant;
  @Column({ type: 'uuid', nullable: true })
  heldBy: string | null;
  @InstantColumn({ nullable: true })
  sentAt: Temporal.Instant | null;
  @Column({ type: 'uuid', nullable: true })
  sentBy: string | null;
}

import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { Certificate } from '../domain/certificate';
import type { BuildKind } from '../domain/stored-round';
import type { RoundTerms } from '../domain/round-terms';

/** One computing of a round: the first, one for late arrivals, or a host's with other terms. */
@Entity('round_builds')
export class RoundBuildEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  roundId: string;
  @Column({ type: 'text' })
  kind: BuildKind;
  @Column({ type: 'uuid', nullable: true })
  askedBy: string | null;
  @Column({ type: 'jsonb' })
  terms: RoundTerms;
  @Column({ type: 'text' })
  version: string;
  /** 32 bits; a bigint reaches JavaScript as text. */
  @Column({ type: 'bigint' })
  seed: string;
  @Column({ type: 'text' })
  snapshotHash: string;
  @Column({ type: 'jsonb' })
  certificate: Certificate;
  @Column({ type: 'integer' })
  pairs: number;
  @InstantColumn()
  builtAt: Temporal.Instant;
}

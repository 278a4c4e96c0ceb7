import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { Answer, Side } from '../domain/proposal';

/** One of the two to whom a proposal was put: their token's seed and their answer. */
@Entity('proposal_sides')
export class ProposalSideEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  proposalId: string;
  @Column({ type: 'text' })
  side: Side;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'text' })
  nonce: string;
  @Column({ type: 'smallint' })
  keyVersion: number;
  @Column({ type: 'text', unique: true })
  tokenHash: string;
  @Column({ type: 'text', nullable: true })
  answer: Answer | null;
  @InstantColumn({ nullable: true })
  answeredAt: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  remindedAt: Temporal.Instant | null;
}

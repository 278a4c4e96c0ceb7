import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { ProposalState, Side } from '../domain/proposal';
import type { PairOrigin } from '../domain/stored-round';
import type { QuotedField, Reason } from '../domain/reason';

/** Two people whom a round pairs; put to both once its state is open. `lowId` is the smaller id. */
@Entity('proposals')
export class ProposalEntity {
  @IdColumn()
  id: string;
  /** Null: the two picked each other, and no round proposed it. */
  @Column({ type: 'uuid', nullable: true })
  roundId: string | null;
  @Column({ type: 'uuid' })
  occurrenceId: string;
  @Column({ type: 'uuid' })
  lowId: string;
  @Column({ type: 'uuid' })
  highId: string;
  /** Fused, 0 to 1. */
  @Column({ type: 'double precision' })
  score: number;
  @Column({ type: 'jsonb' })
  reasonForLow: Reason;
  @Column({ type: 'jsonb' })
  reasonForHigh: Reason;
  /** Null where two who picked each other have nothing in common on paper. */
  @Column({ type: 'jsonb', nullable: true })
  firstTopic: QuotedField | null;
  @Column({ type: 'text' })
  firstWriter: Side;
  /** `dropped`: vetoed, or not allowed any more when the round went out. */
  @Column({ type: 'text' })
  state: ProposalState | 'preview' | 'dropped';
  @Column({ type: 'uuid', nullable: true })
  vetoedBy: string | null;
  @Column({ type: 'text' })
  origin: PairOrigin;
  /** The host whose hand it is. */
  @Column({ type: 'uuid', nullable: true })
  addedBy: string | null;
  /** A host who keeps it whatever is computed again. */
  @Column({ type: 'uuid', nullable: true })
  lockedBy: string | null;
  @InstantColumn({ nullable: true })
  sentAt: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  expiresAt: Temporal.Instant | null;
}

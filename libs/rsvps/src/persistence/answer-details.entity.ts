import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';

/** What only some answers have; most have no row. */
@Entity('answer_details')
export class AnswerDetailsEntity {
  @IdColumn()
  rsvpId: string;
  /** To the host. */
  @Column({ type: 'text', nullable: true })
  note: string | null;
  /** The answer to the question of newcomers. */
  @Column({ type: 'text', nullable: true })
  screening: string | null;
  /** When a firm seat was given back after the deadline for it. */
  @InstantColumn({ nullable: true })
  lateAt: Temporal.Instant | null;
  /** The host who last answered for the person. */
  @Column({ type: 'uuid', nullable: true })
  saidBy: string | null;
  @Column({ type: 'uuid', nullable: true })
  decidedBy: string | null;
  @InstantColumn({ nullable: true })
  decidedAt: Temporal.Instant | null;
  @Column({ type: 'text', nullable: true })
  decisionReason: string | null;
}

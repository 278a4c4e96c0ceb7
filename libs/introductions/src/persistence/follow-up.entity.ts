import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';

/** One question to one of two people who were introduced, with what they said to it. */
@Entity('follow_ups')
export class FollowUpEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  introductionId: string;
  @Column({ type: 'uuid' })
  personId: string;
  /** `met`: after two weeks; `in_touch`: after about eighty days. */
  @Column({ type: 'text' })
  stage: 'met' | 'in_touch';
  @InstantColumn()
  dueAt: Temporal.Instant;
  @Column({ type: 'text' })
  nonce: string;
  @Column({ type: 'smallint' })
  keyVersion: number;
  @Column({ type: 'text', unique: true })
  tokenHash: string;
  @Column({ type: 'text', nullable: true })
  answer: 'yes' | 'not_yet' | 'no' | null;
  /** Whether the introduction was of use; asked with `in_touch` alone. */
  @Column({ type: 'text', nullable: true })
  helped: 'yes' | 'no' | null;
  @InstantColumn({ nullable: true })
  answeredAt: Temporal.Instant | null;
  /** Set once the person wants no more questions about this introduction. */
  @InstantColumn({ nullable: true })
  stoppedAt: Temporal.Instant | null;
}

import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answer } from '../domain/proposal';

/** A client's idempotency key, hashed, with the answer that it was sent with. */
@Entity('answer_keys')
export class AnswerKeyEntity {
  @PrimaryColumn({ type: 'uuid' })
  sideId: string;
  @PrimaryColumn({ type: 'text' })
  keyHash: string;
  @Column({ type: 'text' })
  answer: Answer;
  @InstantColumn()
  createdAt: Temporal.Instant;
}

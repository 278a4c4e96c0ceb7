import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerValue } from '../domain/question-answer';

/** What one head of a party said to one version of a question. Of food it goes after 30 days. */
@Entity('question_answers')
export class QuestionAnswerEntity {
  @PrimaryColumn({ type: 'uuid' })
  rsvpId: string;
  @PrimaryColumn({ type: 'uuid' })
  questionId: string;
  @PrimaryColumn({ type: 'smallint' })
  head: number;
  @Column({ type: 'jsonb' })
  value: AnswerValue;
  @InstantColumn()
  answeredAt: Temporal.Instant;
}

/** Food and allergies that a person asked to be kept for the next time, until they take it back. */
@Entity('kept_foods')
export class KeptFoodEntity {
  @PrimaryColumn({ type: 'uuid' })
  personId: string;
  @PrimaryColumn({ type: 'uuid' })
  seriesId: string;
  @Column({ type: 'jsonb' })
  value: AnswerValue;
  @InstantColumn()
  keptAt: Temporal.Instant;
}

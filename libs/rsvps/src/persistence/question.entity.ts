import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { QuestionAudience, QuestionKind, QuestionOption } from '../domain/question';

/** One version of a question; its words never change. */
@Entity('questions')
export class QuestionEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  seriesId: string;
  /** The same for all versions of a question. */
  @Column({ type: 'uuid' })
  key: string;
  @Column({ type: 'smallint' })
  position: number;
  @Column({ type: 'text' })
  kind: QuestionKind;
  @Column({ type: 'text', nullable: true })
  promptJa: string | null;
  @Column({ type: 'text', nullable: true })
  promptEn: string | null;
  @Column({ type: 'jsonb' })
  options: QuestionOption[];
  @Column({ type: 'integer', nullable: true })
  min: number | null;
  @Column({ type: 'integer', nullable: true })
  max: number | null;
  @Column({ type: 'boolean' })
  perHead: boolean;
  @Column({ type: 'boolean' })
  required: boolean;
  @Column({ type: 'text' })
  audience: QuestionAudience;
  @InstantColumn()
  createdAt: Temporal.Instant;
  @InstantColumn({ nullable: true })
  retiredAt: Temporal.Instant | null;
}

/** The list of a series: the row that a save locks. */
@Entity('question_lists')
export class QuestionListEntity {
  @IdColumn()
  seriesId: string;
  @Column({ type: 'integer', default: 0 })
  version: number;
}

/** A date that asks only some of its series' questions. No row: it asks them all. */
@Entity('occurrence_questions')
export class OccurrenceQuestionsEntity {
  @IdColumn()
  occurrenceId: string;
  @Column({ type: 'uuid', array: true })
  keys: string[];
}

/** For which deadline a due row was set, and for which the hosts were told: never twice for one. */
@Entity('kitchen_notices')
export class KitchenNoticeEntity {
  @IdColumn()
  occurrenceId: string;
  @InstantColumn({ nullable: true })
  plannedFor: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  toldFor: Temporal.Instant | null;
}

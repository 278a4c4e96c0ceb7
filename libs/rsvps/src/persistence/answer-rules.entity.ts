import type { LocalizedText } from '@asaza/kernel';
import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { ApprovalRule, OfferMode } from '../domain/answer-rules';

/** What hosts ask of answers to a series, or to one date of it. null follows. */
@Entity('answer_rules')
export class AnswerRulesEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  seriesId: string;
  @Column({ type: 'uuid', nullable: true })
  occurrenceId: string | null;
  /** `14d@20:00`, `120m` or `none`, see domain/answer-point. */
  @Column({ type: 'text', nullable: true })
  opens: string | null;
  @Column({ type: 'text', nullable: true })
  closes: string | null;
  @Column({ type: 'text', nullable: true })
  cancelBy: string | null;
  @Column({ type: 'smallint', nullable: true })
  companionsMax: number | null;
  @Column({ type: 'text', nullable: true })
  approval: ApprovalRule | null;
  @Column({ type: 'boolean', nullable: true })
  invitationOnly: boolean | null;
  /** `{}`: nothing is asked. */
  @Column({ type: 'jsonb', nullable: true })
  screening: Partial<LocalizedText> | null;
  @Column({ type: 'text', nullable: true })
  offerMode: OfferMode | null;
  @Column({ type: 'text', nullable: true })
  offerCutoff: string | null;
  @Column({ type: 'text', nullable: true })
  kitchenBy: string | null;
  @Column({ type: 'boolean', nullable: true })
  reconfirmNewcomers: boolean | null;
  @Column({ type: 'boolean', nullable: true })
  passLate: boolean | null;
  @Column({ type: 'uuid', nullable: true })
  changedBy: string | null;
  @InstantColumn()
  changedAt: Temporal.Instant;
}

import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Consequence } from '../domain/no-show';

/** One no-show rule of a club; none: they are off. */
@Entity('no_show_rules')
export class NoShowRuleEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @Column({ type: 'smallint' })
  place: number;
  @Column({ type: 'smallint' })
  absences: number;
  @Column({ type: 'smallint' })
  withinMonths: number;
  @Column({ type: 'text' })
  consequence: Consequence;
  @Column({ type: 'smallint', nullable: true })
  forMonths: number | null;
  @Column({ type: 'uuid' })
  setBy: string;
  @InstantColumn()
  setAt: Temporal.Instant;
}

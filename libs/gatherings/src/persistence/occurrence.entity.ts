import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, WallTimeColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { TemplateField } from '../domain/edit';
import type { OccurrenceStatus } from '../domain/occurrence';

/** One meeting. Fields named in `own` are its own; the others are read from the series. */
@Entity('occurrences')
export class OccurrenceEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @Column({ type: 'uuid' })
  seriesId: string;
  @Column({ type: 'text', unique: true })
  slug: string;
  @Column({ type: 'integer' })
  number: number;
  @WallTimeColumn()
  originalStart: Temporal.PlainDateTime;
  @WallTimeColumn()
  localStart: Temporal.PlainDateTime;
  @Column({ type: 'text' })
  tzid: string;
  @InstantColumn()
  startsAt: Temporal.Instant;
  @InstantColumn()
  endsAt: Temporal.Instant;
  /** Of the zone tables that startsAt was derived with. */
  @Column({ type: 'text' })
  tzdataVersion: string;
  @Column({ type: 'integer' })
  durationMinutes: number;
  @Column({ type: 'text' })
  status: OccurrenceStatus;
  @Column({ type: 'text' })
  origin: 'rule' | 'extra' | 'import';
  /** A host gave this date a time of its own; edits of the series leave it alone. */
  @Column({ type: 'boolean' })
  detached: boolean;
  /** Planned on holidays that have not been announced yet. */
  @Column({ type: 'boolean' })
  provisional: boolean;
  @Column({ type: 'integer', nullable: true })
  capacity: number | null;
  @Column({ type: 'text', nullable: true })
  subtitleJa: string | null;
  @Column({ type: 'text', nullable: true })
  subtitleEn: string | null;
  @Column({ type: 'uuid', nullable: true })
  venueId: string | null;
  @Column({ type: 'text', unique: true })
  uid: string;
  @Column({ type: 'integer' })
  sequence: number;
  @Column({ type: 'text', nullable: true })
  cancelledReason: string | null;
  @InstantColumn()
  publishedAt: Temporal.Instant;
  @InstantColumn()
  changedAt: Temporal.Instant;
  /** Which date of the rule in force it stands for; it follows the rule, `originalStart` never does. */
  @WallTimeColumn({ nullable: true })
  ruleStart: Temporal.PlainDateTime | null;
  /** `plan`: the series no longer gives this date. */
  @Column({ type: 'text', nullable: true })
  cancelledBy: 'host' | 'plan' | null;
  @InstantColumn({ nullable: true })
  previousStartsAt: Temporal.Instant | null;
  @Column({ type: 'text', array: true })
  own: TemplateField[];
  @Column({ type: 'text', nullable: true })
  titleJa: string | null;
  @Column({ type: 'text', nullable: true })
  titleEn: string | null;
  @Column({ type: 'text', nullable: true })
  descriptionJa: string | null;
  @Column({ type: 'text', nullable: true })
  descriptionEn: string | null;
  @Column({ type: 'text', nullable: true })
  onlineUrl: string | null;
  @Column({ type: 'integer', nullable: true })
  feeAmount: number | null;
  @Column({ type: 'text', nullable: true })
  feeCurrency: string | null;
  @Column({ type: 'text', nullable: true })
  feeNoteJa: string | null;
  @Column({ type: 'text', nullable: true })
  feeNoteEn: string | null;
  @Column({ type: 'integer', nullable: true })
  feeMemberAmount: number | null;
  @Column({ type: 'text', nullable: true })
  feeTermsJa: string | null;
  @Column({ type: 'text', nullable: true })
  feeTermsEn: string | null;
  @Column({ type: 'integer', nullable: true })
  doorsMinutesBefore: number | null;
}

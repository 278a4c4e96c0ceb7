import { Column, Entity } from 'typeorm';
import { DayColumn, IdColumn, InstantColumn, WallTimeColumn } from '@asaza/platform/database';
import type { HolidayPolicy, HolidayRegion, Temporal } from '@asaza/recurrence';
import type { Visibility } from '../domain/occurrence';

/** The template of a recurring gathering. */
@Entity('series')
export class SeriesEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @Column({ type: 'text', unique: true })
  slug: string;
  @Column({ type: 'text', nullable: true })
  titleJa: string | null;
  @Column({ type: 'text', nullable: true })
  titleEn: string | null;
  @Column({ type: 'text', nullable: true })
  descriptionJa: string | null;
  @Column({ type: 'text', nullable: true })
  descriptionEn: string | null;
  @Column({ type: 'text' })
  tzid: string;
  @Column({ type: 'integer' })
  durationMinutes: number;
  @Column({ type: 'integer' })
  capacity: number;
  @Column({ type: 'uuid', nullable: true })
  venueId: string | null;
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
  @Column({ type: 'text' })
  holidayPolicy: HolidayPolicy;
  @Column({ type: 'text', nullable: true })
  holidayRegion: HolidayRegion | null;
  @Column({ type: 'integer' })
  firstNumber: number;
  @Column({ type: 'text' })
  visibility: Visibility;
  /** originalStart of the last occurrence made; null before the first. */
  @WallTimeColumn({ nullable: true })
  madeUntil: Temporal.PlainDateTime | null;
  /** When occurrences were last made ahead. */
  @InstantColumn({ nullable: true })
  madeAt: Temporal.Instant | null;
  @InstantColumn()
  createdAt: Temporal.Instant;
  /** Counts saved edits. */
  @Column({ type: 'integer', default: 0 })
  version: number;
  /** The first and the last day of a rest; without a last day, until resumed. */
  @DayColumn({ nullable: true })
  pausedFrom: Temporal.PlainDate | null;
  @DayColumn({ nullable: true })
  pausedUntil: Temporal.PlainDate | null;
  /** The last day on which it may meet. */
  @DayColumn({ nullable: true })
  endsOn: Temporal.PlainDate | null;
}

import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttendanceState } from '../domain/attendance';

/** What happened: one row per person and occurrence. */
@Entity('attendances')
export class AttendanceEntity {
  @PrimaryColumn({ type: 'uuid' })
  occurrenceId: string;
  @PrimaryColumn({ type: 'uuid' })
  personId: string;
  @Column({ type: 'uuid' })
  clubId: string;
  /** The occurrence's start: visits are counted in its order. */
  @InstantColumn()
  startsAt: Temporal.Instant;
  @Column({ type: 'text', nullable: true })
  state: AttendanceState | null;
  @InstantColumn({ nullable: true })
  checkedInAt: Temporal.Instant | null;
  @Column({ type: 'uuid', nullable: true })
  checkedInBy: string | null;
  @Column({ type: 'uuid', nullable: true })
  undoneBy: string | null;
  /** The helper who knows why the person is not there. */
  @Column({ type: 'uuid', nullable: true })
  excusedBy: string | null;
  @Column({ type: 'boolean' })
  walkIn: boolean;
  @Column({ type: 'text' })
  name: string;
  @Column({ type: 'text', nullable: true })
  yomi: string | null;
}

import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a club remembers of one person: what their marks add up to. */
@Entity('standing')
export class ClubStandingEntity {
  @PrimaryColumn({ type: 'uuid' })
  clubId: string;
  @PrimaryColumn({ type: 'uuid' })
  personId: string;
  @Column({ type: 'integer', default: 0 })
  visits: number;
  @Column({ type: 'integer', default: 0 })
  absences: number;
  @Column({ type: 'integer', default: 0 })
  excused: number;
  @InstantColumn({ nullable: true })
  firstSeen: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  lastSeen: Temporal.Instant | null;
}

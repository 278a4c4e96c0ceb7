import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the visits of one person to one club add up to. */
@Entity('member_stats')
export class MemberStatsEntity {
  @PrimaryColumn({ type: 'uuid' })
  clubId: string;
  @PrimaryColumn({ type: 'uuid' })
  personId: string;
  @Column({ type: 'integer' })
  visits: number;
  @InstantColumn({ nullable: true })
  firstSeen: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  lastSeen: Temporal.Instant | null;
  /** Occurrences of the club in a row, up to the last visit. */
  @Column({ type: 'integer' })
  streak: number;
}

import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';

/** An absence without a word, at a date of a club that had a rule. Hosts and the person see it, nobody else. */
@Entity('strikes')
export class StrikeEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'uuid' })
  occurrenceId: string;
  @InstantColumn()
  happenedAt: Temporal.Instant;
  @InstantColumn()
  expiresAt: Temporal.Instant;
  @InstantColumn({ nullable: true })
  contestedAt: Temporal.Instant | null;
  @Column({ type: 'text', nullable: true })
  contestNote: string | null;
  @InstantColumn({ nullable: true })
  forgivenAt: Temporal.Instant | null;
  @Column({ type: 'uuid', nullable: true })
  forgivenBy: string | null;
}

import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { Mood } from '../domain/after-card';

/** One person's card about one occurrence: the seed of its link, and how it was. */
@Entity('after_cards')
export class AfterCardEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  occurrenceId: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'text' })
  nonce: string;
  @Column({ type: 'smallint' })
  keyVersion: number;
  @Column({ type: 'text', unique: true })
  tokenHash: string;
  /** The one card on which the person is asked whether they would be introduced. */
  @Column({ type: 'boolean' })
  asksConsent: boolean;
  @InstantColumn()
  askedAt: Temporal.Instant;
  @Column({ type: 'text', nullable: true })
  mood: Mood | null;
  /** When it was last sent back; null: not yet. */
  @InstantColumn({ nullable: true })
  answeredAt: Temporal.Instant | null;
}

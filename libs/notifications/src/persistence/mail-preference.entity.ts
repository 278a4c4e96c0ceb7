import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { MailCategory } from '../domain/notice';

/** What one person has stopped of one category, and the seed of the link that stops it. */
@Entity('mail_preferences')
export class MailPreferenceEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'text' })
  category: MailCategory;
  /** The club that it is about; null: all of them. */
  @Column({ type: 'uuid', nullable: true })
  clubId: string | null;
  @Column({ type: 'text' })
  nonce: string;
  @Column({ type: 'smallint' })
  keyVersion: number;
  @Column({ type: 'text', unique: true })
  tokenHash: string;
  @InstantColumn({ nullable: true })
  optedOutAt: Temporal.Instant | null;
  @InstantColumn()
  createdAt: Temporal.Instant;
}

import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { Audience, MessageKind, MessageState } from '../domain/message';

/** What a host writes to those who answered; each reader has a notice of their own. */
@Entity('messages')
export class MessageEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @Column({ type: 'uuid' })
  seriesId: string;
  /** null: to everybody with an answer to a date of the series to come. */
  @Column({ type: 'uuid', nullable: true })
  occurrenceId: string | null;
  @Column({ type: 'text' })
  kind: MessageKind;
  @Column({ type: 'text' })
  audience: Audience;
  @Column({ type: 'text', nullable: true })
  subjectJa: string | null;
  @Column({ type: 'text', nullable: true })
  subjectEn: string | null;
  @Column({ type: 'text', nullable: true })
  bodyJa: string | null;
  @Column({ type: 'text', nullable: true })
  bodyEn: string | null;
  @Column({ type: 'boolean' })
  repliesToWriter: boolean;
  @Column({ type: 'boolean' })
  alsoLater: boolean;
  @Column({ type: 'uuid' })
  writtenBy: string;
  @Column({ type: 'text' })
  state: MessageState;
  @Column({ type: 'integer' })
  version: number;
  /** When somebody last pressed "send". */
  @InstantColumn({ nullable: true })
  queuedAt: Temporal.Instant | null;
  /** The end of the send delay. */
  @InstantColumn({ nullable: true })
  sendsAt: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  sentAt: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  takenBackAt: Temporal.Instant | null;
  @InstantColumn()
  createdAt: Temporal.Instant;
}

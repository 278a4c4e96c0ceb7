import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { MailCategory, NoticeKind, Subjects } from '../domain/notice';

/** One thing told to one person. Names, addresses and tokens are never kept here. */
@Entity('notices')
export class NoticeEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'text' })
  kind: NoticeKind;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'text', nullable: true })
  category: MailCategory | null;
  /** The natural key of the effect: the same news to the same person has the same one. */
  @Column({ type: 'text', unique: true })
  dedupe: string;
  @Column({ type: 'jsonb' })
  subjects: Subjects;
  /** What mails of one thread have in common: the id of an occurrence, an invitation or a pair. */
  @Column({ type: 'uuid', nullable: true })
  thread: string | null;
  /** When the notice is of no more use. */
  @InstantColumn()
  deadline: Temporal.Instant;
  @InstantColumn()
  createdAt: Temporal.Instant;
}

import { Injectable } from '@nestjs/common';
import { sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { MailCategory, NoticeKind, Subjects } from '../domain/notice';

export interface NewNotice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly personId: string;
  readonly category: MailCategory | null;
  readonly dedupe: string;
  readonly subjects: Subjects;
  readonly thread: string | null;
  readonly deadline: Temporal.Instant;
}

const insert = statement<
  { id: string },
  [string, string, string, string | null, string, string, string | null, string]
>(
  'notices.insert',
  `insert into notices (id, kind, person_id, category, dedupe, subjects, thread, deadline, created_at)
   values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, app_now())
   on conflict (dedupe) do nothing returning id`,
);
const deliver = statement<never, [string, string, string, string]>(
  'deliveries.insert',
  `insert into deliveries (id, notice_id, person_id, channel, message_id, created_at, changed_at)
   values ($1, $2, $3, 'mail', $4, app_now(), app_now())`,
);

@Injectable()
export class NoticeRepository {
  /** False when the same news has been told to the person before. */
  async insert(tx: Tx, notice: NewNotice): Promise<boolean> {
    const { id, kind, personId, category, dedupe, subjects, thread, deadline } = notice;
    const values = [id, kind, personId, category, dedupe, JSON.stringify(subjects)] as const;
    return (await tx.rows(insert, [...values, thread, sqlInstant(deadline)])).length === 1;
  }

  async insertDelivery(
    tx: Tx,
    delivery: { id: string; noticeId: string; personId: string; messageId: string },
  ): Promise<void> {
    const { id, noticeId, personId, messageId } = delivery;
    await tx.rows(deliver, [id, noticeId, personId, messageId]);
  }
}

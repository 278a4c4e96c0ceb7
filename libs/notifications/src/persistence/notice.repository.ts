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

const insertAll = statement<{ id: string }, [string]>(
  'notices.insert_all',
  `insert into notices (id, kind, person_id, category, dedupe, subjects, thread, deadline, created_at)
   select id, kind, "personId", category, dedupe, subjects, thread, deadline, app_now()
     from jsonb_to_recordset($1::jsonb) as notice (id uuid, kind text, "personId" uuid, category text,
       dedupe text, subjects jsonb, thread uuid, deadline timestamptz)
   on conflict (dedupe) do nothing returning id`,
);
const deliverAll = statement<never, [string]>(
  'deliveries.insert_all',
  `insert into deliveries (id, notice_id, person_id, channel, message_id, created_at, changed_at)
   select id, "noticeId", "personId", 'mail', "messageId", app_now(), app_now()
     from jsonb_to_recordset($1::jsonb) as delivery (id uuid, "noticeId" uuid, "personId" uuid, "messageId" text)`,
);

export interface NewDelivery {
  readonly id: string;
  readonly noticeId: string;
  readonly personId: string;
  readonly messageId: string;
}

@Injectable()
export class NoticeRepository {
  /** The ids of those that are news: the others have been told to their people before. */
  async insertAll(tx: Tx, notices: readonly NewNotice[]): Promise<Set<string>> {
    const rows = notices.map((notice) => ({ ...notice, deadline: sqlInstant(notice.deadline) }));
    const inserted = await tx.rows(insertAll, [JSON.stringify(rows)]);
    return new Set(inserted.map(({ id }) => id));
  }

  async insertDeliveries(tx: Tx, deliveries: readonly NewDelivery[]): Promise<void> {
    await tx.rows(deliverAll, [JSON.stringify(deliveries)]);
  }
}

import { Injectable } from '@nestjs/common';
import { Entropy } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { Mailer } from '@asaza/platform/mail';
import type { Temporal } from '@asaza/recurrence';
import { categoryOf, type NoticeKind, type Subjects } from '../domain/notice';
import { DeliveryDue } from '../domain/notifications.events';
import { NoticeRepository } from '../persistence/notice.repository';
import { MailPreferences } from './mail-preferences';

export interface News {
  readonly kind: NoticeKind;
  readonly personId: string;
  /** What makes this news this news: the id of the event, or of the row and its revision. */
  readonly of: string;
  readonly subjects: Subjects;
  /** Mails about the same thing stand together in the reader's mail program. */
  readonly thread?: string;
  /** When the news is of no more use. */
  readonly deadline: Temporal.Instant;
}

/** Writes down what is to be told to whom, with its delivery, in the transaction of whoever found out. */
@Injectable()
export class Notices {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly preferences: MailPreferences,
    private readonly due: Due,
    private readonly mailer: Mailer,
    private readonly entropy: Entropy,
  ) {}

  /** Silent when the same news is on its way to the person already. */
  async tell(tx: Tx, news: News): Promise<void> {
    const { kind, personId, of, subjects, thread = null, deadline } = news;
    const id = this.entropy.id();
    const category = categoryOf(kind);
    const dedupe = `${kind}|${personId}|${of}`;
    const notice = { id, kind, personId, category, dedupe, subjects, thread, deadline };
    if (!(await this.notices.insert(tx, notice))) return;
    if (category) await this.preferences.ensure(tx, personId, category);
    const deliveryId = this.entropy.id();
    const messageId = `<${id}.${deliveryId.slice(-12)}@${this.mailer.domain}>`;
    await this.notices.insertDelivery(tx, { id: deliveryId, noticeId: id, personId, messageId });
    await this.due.now(tx, DeliveryDue, deliveryId);
  }
}

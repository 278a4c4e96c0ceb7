import { Injectable } from '@nestjs/common';
import { Clock, Entropy } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { Mailer } from '@asaza/platform/mail';
import type { Temporal } from '@asaza/recurrence';
import {
  categoryOf,
  clubOf,
  type MailCategory,
  type NoticeKind,
  type Subjects,
} from '../domain/notice';
import { DeliveryDue } from '../domain/notifications.events';
import { NoticeRepository, type NewNotice } from '../persistence/notice.repository';
import { MailPreferences } from './mail-preferences';

export interface News {
  readonly kind: NoticeKind;
  readonly personId: string;
  /** What makes this news this news: the id of the event, or of the row and its revision. */
  readonly of: string;
  /** Where the news is the same whatever its kind; otherwise kind, person and `of` make it one. */
  readonly dedupe?: string;
  /** Where it is not that of the kind; null: it cannot be stopped. */
  readonly category?: MailCategory | null;
  readonly subjects: Subjects;
  /** Mails about the same thing stand together in the reader's mail program. */
  readonly thread?: string;
  /** When the news is of no more use. */
  readonly deadline: Temporal.Instant;
  /** Not before then, such as when the night is over. */
  readonly notBefore?: Temporal.Instant;
}

/** Writes down what is to be told to whom, with its delivery, in the transaction of whoever found out. */
@Injectable()
export class Notices {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly preferences: MailPreferences,
    private readonly due: Due,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
  ) {}

  /** Silent when the same news is on its way to the person already. */
  async tell(tx: Tx, news: News): Promise<void> {
    await this.tellAll(tx, [news]);
  }

  /** The same for many people, with as many statements as for one. Answers how many of it were news. */
  async tellAll(tx: Tx, all: readonly News[]): Promise<number> {
    if (all.length === 0) return 0;
    const notices = all.map((news) => this.noticeOf(news));
    const inserted = await this.notices.insertAll(tx, notices);
    const fresh = notices.filter(({ id }) => inserted.has(id));
    await this.preferences.ensureAll(
      tx,
      fresh.flatMap(({ personId, category, subjects }) =>
        category ? [{ personId, category, clubId: clubOf(category, subjects) }] : [],
      ),
    );
    const deliveries = fresh.map(({ id: noticeId, personId }) => {
      const id = this.entropy.id();
      const messageId = `<${noticeId}.${id.slice(-12)}@${this.mailer.domain}>`;
      return { id, noticeId, personId, messageId };
    });
    await this.notices.insertDeliveries(tx, deliveries);
    const now = await this.clock.now();
    const notBefore = new Map(all.map((news) => [dedupeOf(news), news.notBefore]));
    await this.due.atAll(
      tx,
      DeliveryDue,
      fresh.map(({ dedupe }, index) => ({
        key: deliveries[index]!.id,
        at: notBefore.get(dedupe) ?? now,
      })),
    );
    return fresh.length;
  }

  private noticeOf(news: News): NewNotice {
    const { kind, personId, subjects, thread = null, deadline } = news;
    const dedupe = dedupeOf(news);
    const category = news.category === undefined ? categoryOf(kind) : news.category;
    return { id: this.entropy.id(), kind, personId, category, dedupe, subjects, thread, deadline };
  }
}

const dedupeOf = ({ dedupe, kind, personId, of }: News): string =>
  dedupe ?? `${kind}|${personId}|${of}`;

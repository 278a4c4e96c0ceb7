import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { DeliveryState } from '../domain/delivery';
import type { MailCategory, NoticeKind, Subjects } from '../domain/notice';

/** A delivery that this worker is trying, with the notice that it carries. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly attempt: number;
  readonly message_id: string;
  readonly notice_id: string;
  readonly person_id: string;
  readonly kind: NoticeKind;
  readonly category: MailCategory | null;
  readonly subjects: Subjects;
  readonly thread: string | null;
  readonly seconds_left: number;
  readonly may: boolean;
}

// A try that died in `sending` is simply tried again: its number is over, so it can hand over nothing.
const claim = statement<ClaimedDelivery, [string]>(
  'deliveries.claim',
  `update deliveries d set state = 'sending', attempt = d.attempt + 1, changed_at = app_now()
     from notices n
    where d.id = $1 and n.id = d.notice_id and d.state in ('pending', 'sending')
   returning d.id, d.attempt, d.message_id, d.notice_id, d.person_id, n.kind, n.category, n.subjects,
     n.thread, extract(epoch from n.deadline - app_now())::float8 as seconds_left,
     may_deliver(n.id) as may`,
);
const standing = statement<{ state: DeliveryState; attempt: number; seconds: number }, [string]>(
  'deliveries.standing',
  `select state, attempt, extract(epoch from app_now() - changed_at)::float8 as seconds
     from deliveries where id = $1`,
);
const handOver = statement<{ id: string }, [string, number]>(
  'deliveries.hand_over',
  `update deliveries set state = 'handoff', changed_at = app_now()
    where id = $1 and attempt = $2 and state = 'sending' and may_deliver(notice_id) returning id`,
);
const settle = statement<
  { id: string },
  [string, number, DeliveryState[], DeliveryState, string | null]
>(
  'deliveries.settle',
  `update deliveries set state = $4, reason = $5, changed_at = app_now()
    where id = $1 and attempt = $2 and state = any ($3) returning id`,
);
const firstOfThread = statement<{ message_id: string }, [string, string, string]>(
  'deliveries.first_of_thread',
  `select d.message_id from deliveries d join notices n on n.id = d.notice_id
    where n.thread = $1 and n.person_id = $2 and d.id <> $3 and d.state in ('sent', 'handoff', 'uncertain')
    order by d.created_at, d.id limit 1`,
);

/** From which states a result may follow. The truth about a mail may come after it was given up. */
const BEFORE: Readonly<
  Record<'sent' | 'failed' | 'uncertain' | 'withheld' | 'pending', DeliveryState[]>
> = {
  sent: ['handoff', 'uncertain'],
  failed: ['sending', 'handoff'],
  uncertain: ['handoff'],
  withheld: ['sending'],
  pending: ['sending', 'handoff'],
};

@Injectable()
export class DeliveryRepository {
  constructor(private readonly database: Database) {}

  async claim(id: string): Promise<ClaimedDelivery | null> {
    return (await this.database.row(claim, [id])) ?? null;
  }

  async standing(tx: Tx, id: string) {
    return (await tx.row(standing, [id])) ?? null;
  }

  /** The last word before the hand-over; false: opted out, stopped, too late, or somebody else's by now. */
  async handOver(id: string, attempt: number): Promise<boolean> {
    return (await this.database.rows(handOver, [id, attempt])).length === 1;
  }

  /** False when the try is no longer this worker's. Null: a transaction of its own. */
  async settle(
    tx: Tx | null,
    delivery: { readonly id: string; readonly attempt: number },
    state: keyof typeof BEFORE,
    reason: string | null,
  ): Promise<boolean> {
    const { id, attempt } = delivery;
    const kept = reason?.slice(0, 500) ?? null;
    const rows = await (tx ?? this.database).rows(settle, [
      id,
      attempt,
      BEFORE[state],
      state,
      kept,
    ]);
    return rows.length === 1;
  }

  /** The Message-ID that this mail's thread began with, for this person. */
  async firstOfThread(thread: string, personId: string, except: string): Promise<string | null> {
    const row = await this.database.row(firstOfThread, [thread, personId, except]);
    return row?.message_id ?? null;
  }
}

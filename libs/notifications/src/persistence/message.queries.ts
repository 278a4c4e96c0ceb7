import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { Message } from '../domain/message';
import { MESSAGE_COLUMNS, messageOf, type MessageRow } from './message-row';

/** How the mails of a message went. */
export interface MessageDeliveries {
  readonly recipients: number;
  readonly sent: number;
  /** Not yet handed over, first tries and later ones. */
  readonly waiting: number;
  readonly failed: number;
  /** Handed over, and the answer never came. */
  readonly uncertain: number;
  /** Opted out, stopped, or no longer concerned. */
  readonly withheld: number;
}

const deliveries = statement<
  MessageDeliveries & { readonly message_id: string },
  [readonly string[]]
>(
  'messages.deliveries',
  `select n.subjects ->> 'messageId' as message_id, count(*)::int as recipients,
     (count(*) filter (where d.state = 'sent'))::int as sent,
     (count(*) filter (where d.state in ('pending', 'sending', 'handoff')))::int as waiting,
     (count(*) filter (where d.state = 'failed'))::int as failed,
     (count(*) filter (where d.state = 'uncertain'))::int as uncertain,
     (count(*) filter (where d.state = 'withheld'))::int as withheld
     from notices n join deliveries d on d.notice_id = n.id
    where n.kind = 'host_message' and n.subjects ->> 'messageId' = any ($1::text[])
    group by 1`,
);
const ofOccurrences = statement<MessageRow, [readonly string[]]>(
  'messages.of_occurrences',
  `select ${MESSAGE_COLUMNS} from messages m where m.occurrence_id = any ($1::uuid[])
    order by m.created_at desc, m.id desc`,
);
const ofSeries = statement<MessageRow, [readonly string[]]>(
  'messages.of_series',
  `select ${MESSAGE_COLUMNS} from messages m
    where m.series_id = any ($1::uuid[]) and m.occurrence_id is null
    order by m.created_at desc, m.id desc`,
);
const sentOf = statement<MessageRow, [readonly string[]]>(
  'messages.sent_of_occurrences',
  `select ${MESSAGE_COLUMNS} from messages m
    where m.occurrence_id = any ($1::uuid[]) and m.state = 'sent' order by m.sent_at desc, m.id desc`,
);
const optedOut = statement<{ person_id: string }, [string, readonly string[]]>(
  'messages.opted_out',
  `select person_id from mail_preferences
    where category = 'club_messages' and club_id = $1 and person_id = any ($2::uuid[])
      and opted_out_at is not null`,
);

/** Reads of messages, for their hosts and for their readers. */
@Injectable()
export class MessageQueries {
  constructor(private readonly database: Database) {}

  /** By the message's id; one without notices has none. */
  async deliveries(messageIds: readonly string[]): Promise<Map<string, MessageDeliveries>> {
    const rows = await this.database.rows(deliveries, [messageIds]);
    return new Map(rows.map(({ message_id, ...counts }) => [message_id, counts]));
  }

  /** About these dates, the newest first, drafts too. */
  async ofOccurrences(occurrenceIds: readonly string[]): Promise<Message[]> {
    return (await this.database.rows(ofOccurrences, [occurrenceIds])).map(messageOf);
  }

  /** About series as such. */
  async ofSeries(seriesIds: readonly string[]): Promise<Message[]> {
    return (await this.database.rows(ofSeries, [seriesIds])).map(messageOf);
  }

  /** What was sent about these dates, the newest first. */
  async sentOf(occurrenceIds: readonly string[]): Promise<Message[]> {
    return (await this.database.rows(sentOf, [occurrenceIds])).map(messageOf);
  }

  async optedOut(tx: Tx | null, clubId: string, personIds: readonly string[]): Promise<string[]> {
    const rows = await (tx ?? this.database).rows(optedOut, [clubId, personIds]);
    return rows.map((row) => row.person_id);
  }
}

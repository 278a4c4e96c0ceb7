import { Injectable } from '@nestjs/common';
import { Database, instantOf, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Message, MessageDraft, MessageKind } from '../domain/message';
import { MESSAGE_COLUMNS, messageOf, type MessageRow } from './message-row';

const insert = statement<MessageRow, [string]>(
  'messages.insert',
  `insert into messages as m (id, club_id, series_id, occurrence_id, kind, audience, subject_ja, subject_en,
     body_ja, body_en, replies_to_writer, also_later, written_by, state, version, queued_at, sends_at,
     sent_at, created_at)
   select id, "clubId", "seriesId", "occurrenceId", kind, audience, subject ->> 'ja', subject ->> 'en',
     body ->> 'ja', body ->> 'en', "repliesToWriter", "alsoLater", "writtenBy",
     case when kind = 'today' then 'sent' else 'draft' end, 1,
     case when kind = 'today' then app_now() end, case when kind = 'today' then app_now() end,
     case when kind = 'today' then app_now() end, app_now()
     from jsonb_to_record($1::jsonb) as message (id uuid, "clubId" uuid, "seriesId" uuid,
       "occurrenceId" uuid, kind text, audience text, subject jsonb, body jsonb,
       "repliesToWriter" boolean, "alsoLater" boolean, "writtenBy" uuid)
   on conflict (id) do nothing
   returning ${MESSAGE_COLUMNS}`,
);
const byId = statement<MessageRow, [string]>(
  'messages.by_id',
  `select ${MESSAGE_COLUMNS} from messages m where m.id = $1`,
);
const lock = statement<MessageRow, [string]>(
  'messages.lock',
  `select ${MESSAGE_COLUMNS} from messages m where m.id = $1 for update`,
);
const rewrite = statement<MessageRow, [string, string]>(
  'messages.rewrite',
  `update messages m set audience = draft.audience, subject_ja = draft.subject ->> 'ja',
     subject_en = draft.subject ->> 'en', body_ja = draft.body ->> 'ja', body_en = draft.body ->> 'en',
     replies_to_writer = draft."repliesToWriter", also_later = draft."alsoLater", version = m.version + 1
     from jsonb_to_record($2::jsonb) as draft (audience text, subject jsonb, body jsonb,
       "repliesToWriter" boolean, "alsoLater" boolean)
    where m.id = $1 returning ${MESSAGE_COLUMNS}`,
);
const queue = statement<MessageRow, [string, string, string]>(
  'messages.queue',
  `update messages m set state = 'queued', written_by = $2, queued_at = app_now(), sends_at = $3,
     taken_back_at = null
    where m.id = $1 returning ${MESSAGE_COLUMNS}`,
);
const toDraft = statement<MessageRow, [string]>(
  'messages.to_draft',
  `update messages m set state = 'draft', sends_at = null, taken_back_at = app_now(), version = m.version + 1
    where m.id = $1 returning ${MESSAGE_COLUMNS}`,
);
const send = statement<MessageRow, [string]>(
  'messages.send',
  `update messages m set state = 'sent', sent_at = app_now()
    where m.id = $1 and m.state = 'queued' returning ${MESSAGE_COLUMNS}`,
);
const discard = statement<never, [string]>(
  'messages.discard',
  `delete from messages where id = $1 and state = 'draft'`,
);
// Those that were taken back count, too: each press is one.
const sentSince = statement<{ queued_at: Date }, [string, MessageKind]>(
  'messages.sent_since',
  `select queued_at from messages
    where written_by = $1 and kind = $2 and queued_at > app_now() - interval '24 hours'
    order by queued_at`,
);
// One host's presses are counted one after the other.
const lockWriter = statement<{ id: string }, [string]>(
  'messages.lock_writer',
  `select id from people where id = $1 for no key update`,
);
const alsoLater = statement<MessageRow, [string]>(
  'messages.also_later',
  `select ${MESSAGE_COLUMNS} from messages m
    where m.occurrence_id = $1 and m.state = 'sent' and m.also_later and m.audience <> 'waitlist'
    order by m.sent_at, m.id`,
);

export type NewMessage = Pick<
  Message,
  'id' | 'clubId' | 'seriesId' | 'occurrenceId' | 'kind' | 'writtenBy'
> &
  MessageDraft;

@Injectable()
export class MessageRepository {
  constructor(private readonly database: Database) {}

  /** A draft; or, of the day itself, sent with this transaction. Null: that id is taken. */
  async insert(tx: Tx, message: NewMessage): Promise<Message | null> {
    const row = await tx.row(insert, [JSON.stringify(message)]);
    return row ? messageOf(row) : null;
  }

  async byId(tx: Tx | null, id: string): Promise<Message | null> {
    const row = await (tx ?? this.database).row(byId, [id]);
    return row ? messageOf(row) : null;
  }

  async lock(tx: Tx, id: string): Promise<Message | null> {
    const row = await tx.row(lock, [id]);
    return row ? messageOf(row) : null;
  }

  async rewrite(tx: Tx, id: string, draft: MessageDraft): Promise<Message> {
    return messageOf((await tx.row(rewrite, [id, JSON.stringify(draft)]))!);
  }

  async queue(tx: Tx, id: string, by: string, sendsAt: Temporal.Instant): Promise<Message> {
    return messageOf((await tx.row(queue, [id, by, sqlInstant(sendsAt)]))!);
  }

  async toDraft(tx: Tx, id: string): Promise<Message> {
    return messageOf((await tx.row(toDraft, [id]))!);
  }

  /** Null when it is not on its way. */
  async send(tx: Tx, id: string): Promise<Message | null> {
    const row = await tx.row(send, [id]);
    return row ? messageOf(row) : null;
  }

  async discard(tx: Tx, id: string): Promise<void> {
    await tx.rows(discard, [id]);
  }

  /** From here on a second press of the same host waits until the first one is done. */
  async lockWriter(tx: Tx, personId: string): Promise<void> {
    await tx.rows(lockWriter, [personId]);
  }

  /** When this host sent messages of the kind within 24 hours, the oldest first. Under `lockWriter`. */
  async sentToday(tx: Tx, personId: string, kind: MessageKind): Promise<Temporal.Instant[]> {
    return (await tx.rows(sentSince, [personId, kind])).map((row) => instantOf(row.queued_at));
  }

  /** Sent messages that are for whoever gets a seat at the occurrence later, too. */
  async alsoLater(tx: Tx, occurrenceId: string): Promise<Message[]> {
    return (await tx.rows(alsoLater, [occurrenceId])).map(messageOf);
  }
}

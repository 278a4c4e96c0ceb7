import { instantOf, instantOrNull } from '@asaza/platform/database';
import type { Audience, Message, MessageKind, MessageState } from '../domain/message';

export const MESSAGE_COLUMNS = `m.id, m.club_id, m.series_id, m.occurrence_id, m.kind, m.audience,
  m.subject_ja, m.subject_en, m.body_ja, m.body_en, m.replies_to_writer, m.also_later, m.written_by,
  m.state, m.version, m.sends_at, m.sent_at, m.taken_back_at, m.created_at`;

export interface MessageRow {
  readonly id: string;
  readonly club_id: string;
  readonly series_id: string;
  readonly occurrence_id: string | null;
  readonly kind: MessageKind;
  readonly audience: Audience;
  readonly subject_ja: string | null;
  readonly subject_en: string | null;
  readonly body_ja: string | null;
  readonly body_en: string | null;
  readonly replies_to_writer: boolean;
  readonly also_later: boolean;
  readonly written_by: string;
  readonly state: MessageState;
  readonly version: number;
  readonly sends_at: Date | null;
  readonly sent_at: Date | null;
  readonly taken_back_at: Date | null;
  readonly created_at: Date;
}

export const messageOf = (row: MessageRow): Message => ({
  ...{ id: row.id, clubId: row.club_id, seriesId: row.series_id, occurrenceId: row.occurrence_id },
  ...{ kind: row.kind, audience: row.audience, state: row.state, version: row.version },
  subject: { ja: row.subject_ja, en: row.subject_en },
  body: { ja: row.body_ja, en: row.body_en },
  repliesToWriter: row.replies_to_writer,
  alsoLater: row.also_later,
  writtenBy: row.written_by,
  sendsAt: instantOrNull(row.sends_at),
  sentAt: instantOrNull(row.sent_at),
  takenBackAt: instantOrNull(row.taken_back_at),
  createdAt: instantOf(row.created_at),
});

import { Injectable } from '@nestjs/common';
import {
  invalid,
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import {
  ApplyEdit,
  Edits,
  isOver,
  occurrenceOver,
  type DateTaken,
  type OccurrenceFacts,
  type OccurrenceOver,
} from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Temporal } from '@asaza/recurrence';
import { parseWords, type Message, type MessageWords } from '../domain/message';
import {
  notTodayYet,
  type NotTodayYet,
  type TooManyMessages,
} from '../domain/notifications.refusals';
import { isLaterMinutes, staysOnItsDay, todayOpensAt, type LaterMinutes } from '../domain/today';
import { MessageRepository } from '../persistence/message.repository';
import { Addressees } from './addressees';
import { HandOutMessage } from './hand-out-message';
import { MessageAccess } from './message-access';
import { MessageLimit } from './message-limit';

export interface TodayInput {
  /** Made by whoever asks: the same one again sends nothing twice. */
  readonly messageId: string;
  readonly occurrenceId: string;
  readonly subject: { readonly ja?: string | null; readonly en?: string | null };
  readonly body: { readonly ja?: string | null; readonly en?: string | null };
  /** 15, 30 or 60: the date begins so much later. */
  readonly startsLater?: number | null;
}

type Refused = CommonRefusal | OccurrenceOver | DateTaken | NotTodayYet | TooManyMessages;

/** What is told, and by which keys: where the date moved, this is the mail about it, too. */
interface Telling {
  readonly dedupe?: (personId: string) => string;
  readonly startedAt?: string;
}

/** News of the day itself, at once and to everybody concerned; the start may move with it. */
@Injectable()
export class SendToday {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: MessageAccess,
    private readonly limit: MessageLimit,
    private readonly messages: MessageRepository,
    private readonly applyEdit: ApplyEdit,
    private readonly edits: Edits,
    private readonly addressees: Addressees,
    private readonly handOut: HandOutMessage,
  ) {}

  async execute(viewer: Viewer | null, input: TodayInput): Promise<Outcome<Message, Refused>> {
    if (!viewer) return refuse(unauthenticated);
    return this.database.tx(async (tx) => {
      const target = await this.access.target(tx, { occurrenceId: input.occurrenceId }, viewer);
      if (!target.ok) return target;
      const { occurrence } = target.value;
      if (!occurrence || !isUuid(input.messageId)) return refuse(notFound('message'));
      await this.messages.lockWriter(tx, viewer.personId);
      const known = await this.messages.byId(tx, input.messageId);
      if (known)
        return known.occurrenceId === occurrence.id && known.kind === 'today'
          ? ok(known)
          : refuse(notFound('message'));
      const words = parseWords(input);
      if (!words.ok) return words;
      const later = input.startsLater ?? null;
      if (later !== null && !isLaterMinutes(later))
        return refuse(invalid('startsLater', 'unknown'));
      const refused = await this.refusal(tx, occurrence, viewer);
      if (refused) return refuse(refused);
      const telling = later === null ? ok({}) : await this.move(tx, viewer, occurrence, later);
      if (!telling.ok) return telling;
      return ok(
        await this.send(tx, viewer, occurrence, input.messageId, words.value, telling.value),
      );
    });
  }

  private async refusal(
    tx: Tx,
    occurrence: OccurrenceFacts,
    viewer: Viewer,
  ): Promise<OccurrenceOver | NotTodayYet | TooManyMessages | null> {
    const now = await this.clock.now();
    if (occurrence.status === 'cancelled') return occurrenceOver('OCCURRENCE_CANCELLED');
    if (isOver(occurrence, now)) return occurrenceOver('OCCURRENCE_OVER');
    const opensAt = todayOpensAt(occurrence.startsAt, occurrence.tzid);
    if (Temporal.Instant.compare(opensAt, now) > 0) return notTodayYet(opensAt);
    const room = await this.limit.check(tx, viewer.personId, 'today');
    return room.ok ? null : room.refusal;
  }

  /** The start moves, told at once. Seats are kept; this message is the mail about it where it says all of it. */
  private async move(
    tx: Tx,
    viewer: Viewer,
    occurrence: OccurrenceFacts,
    minutes: LaterMinutes,
  ): Promise<Outcome<Telling, Refused>> {
    const { id: occurrenceId, localStart, startsAt, tzid } = occurrence;
    const moved = await this.applyEdit.within(tx, viewer, {
      edit: { kind: 'occurrence', occurrenceId, startLocal: localStart.add({ minutes }) },
      immediately: true,
    });
    if (!moved.ok) {
      if (moved.refusal.code === 'EDITED_MEANWHILE') throw new Error('No version was sent.');
      return refuse(moved.refusal);
    }
    const { edit } = moved.value;
    const startedAt = startsAt.toString();
    if (!edit) return ok({});
    const isWhole =
      staysOnItsDay(startsAt, tzid, minutes) && !(await this.edits.isToldWithOthers(tx, edit));
    // The key of the mail about the edit: whoever gets this one does not get that one as well.
    return ok(
      isWhole ? { startedAt, dedupe: (personId) => `edit|${personId}|${edit.id}` } : { startedAt },
    );
  }

  private async send(
    tx: Tx,
    viewer: Viewer,
    { id: occurrenceId, clubId, seriesId }: OccurrenceFacts,
    id: string,
    words: MessageWords,
    telling: Telling,
  ): Promise<Message> {
    const message = await this.messages.insert(tx, {
      ...{ id, clubId, seriesId, occurrenceId, writtenBy: viewer.personId },
      ...{ kind: 'today', audience: 'all', repliesToWriter: false, alsoLater: true },
      ...words,
    });
    if (!message) throw new Error('Somebody took the id of this message meanwhile.');
    await this.handOut.to(tx, message, await this.addressees.of(tx, message), telling);
    return message;
  }
}

import { Injectable } from '@nestjs/common';
import { canHost, Clubs } from '@asaza/clubs';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Due, Inbox } from '@asaza/platform/events';
import { Temporal } from '@asaza/recurrence';
import { Attendees } from '@asaza/rsvps';
import type { Message } from '../domain/message';
import { MessageDue } from '../domain/notifications.events';
import { MessageRepository } from '../persistence/message.repository';
import { Addressees, type MessageReader } from './addressees';
import { Notices, type News } from './notices';

/** A message that is about nothing to come is of use for so long. */
const USEFUL_HOURS = 72;

/** Makes one notice per reader of a message; the same message to the same person is one, whoever asks. */
@Injectable()
export class HandOutMessage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly due: Due,
    private readonly inbox: Inbox,
    private readonly clubs: Clubs,
    private readonly occurrences: Occurrences,
    private readonly attendees: Attendees,
    private readonly addressees: Addressees,
    private readonly messages: MessageRepository,
    private readonly notices: Notices,
  ) {}

  /** The send delay has passed. Whoever runs the club no more sends nothing to its people. */
  async execute(messageId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const message = await this.messages.lock(tx, messageId);
      if (message?.state !== 'queued' || !message.sendsAt) return;
      const now = await this.clock.now();
      if (Temporal.Instant.compare(message.sendsAt, now) > 0)
        return this.due.at(tx, MessageDue, messageId, message.sendsAt);
      if (!canHost(await this.clubs.roleOf(tx, message.clubId, message.writtenBy))) {
        await this.messages.toDraft(tx, messageId);
        return;
      }
      await this.messages.send(tx, messageId);
      await this.to(tx, message, await this.addressees.of(tx, message));
    });
  }

  /** Somebody got a seat: they hear what was sent before, where the host said so. */
  async catchUp(eventId: string, occurrenceId: string, personId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.earlier-messages'))) return;
      const earlier = await this.messages.alsoLater(tx, occurrenceId);
      if (earlier.length === 0) return;
      const seated = await this.attendees.seated(tx, occurrenceId);
      const seat = seated.find((one) => one.personId === personId);
      if (!seat) return;
      const reader = { personId, occurrenceId, rsvpId: seat.rsvpId, firm: true };
      for (const message of earlier) await this.to(tx, message, [reader]);
    });
  }

  /** `more`: what a message of the day did besides. */
  async to(
    tx: Tx,
    message: Message,
    readers: readonly MessageReader[],
    more: { readonly dedupe?: (personId: string) => string; readonly startedAt?: string } = {},
  ): Promise<void> {
    const now = await this.clock.now();
    const about = message.occurrenceId
      ? await this.occurrences.facts(tx, message.occurrenceId)
      : null;
    await this.notices.tellAll(
      tx,
      readers.map((reader) => newsOf(message, reader, about, now, more)),
    );
  }
}

function newsOf(
  message: Message,
  { personId, occurrenceId, rsvpId, firm }: MessageReader,
  about: OccurrenceFacts | null,
  now: Temporal.Instant,
  more: { readonly dedupe?: (personId: string) => string; readonly startedAt?: string },
): News {
  const later = now.add({ hours: USEFUL_HOURS });
  const isToCome = about && Temporal.Instant.compare(about.endsAt, now) > 0;
  return {
    kind: 'host_message',
    personId,
    of: message.id,
    ...(more.dedupe ? { dedupe: more.dedupe(personId) } : {}),
    // News of the day is for who has a seat whatever they stopped.
    ...(message.kind === 'today' && firm ? { category: null } : {}),
    subjects: {
      messageId: message.id,
      clubId: message.clubId,
      occurrenceId,
      ...(rsvpId === null ? {} : { rsvpId }),
      ...(more.startedAt === undefined ? {} : { startedAt: more.startedAt }),
    },
    ...(about ? { thread: about.id } : {}),
    deadline: isToCome ? about.endsAt : later,
  };
}

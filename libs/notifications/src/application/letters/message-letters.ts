import { Injectable } from '@nestjs/common';
import { inLocale, type Locale } from '@asaza/kernel';
import { Contacts, People } from '@asaza/people';
import { Temporal } from '@asaza/recurrence';
import { RsvpMail, type TicketMailFacts } from '@asaza/rsvps';
import type { MailContent } from '../../domain/mail-content';
import { messageMail, type MessageFacts } from '../../domain/mails/message.mail';
import type { Message } from '../../domain/message';
import type { Notice } from '../../domain/notice';
import { speak } from '../../mails/speak';
import { MessageRepository } from '../../persistence/message.repository';
import { MessageAccess } from '../message-access';
import type { Letter, LetterWriter } from './letter';
import { Occasions } from './occasions';

type Reader = Pick<MessageFacts, 'name' | 'part' | 'before'> & {
  readonly locale: Locale;
  readonly ticketToken: string | null;
};

/** A host's message to one reader: in their language where it was written in it. */
@Injectable()
export class MessageLetters implements LetterWriter {
  constructor(
    private readonly messages: MessageRepository,
    private readonly access: MessageAccess,
    private readonly rsvps: RsvpMail,
    private readonly people: People,
    private readonly contacts: Contacts,
    private readonly occasions: Occasions,
  ) {}

  async write(notice: Notice): Promise<Letter | null> {
    const { personId, subjects } = notice;
    const message = await this.messages.byId(null, subjects['messageId']!);
    const to = await this.contacts.forMail(null, personId);
    if (!message || !to) return null;
    const reader = await this.readerOf(notice);
    const content = reader && (await this.content(message, reader));
    if (!reader || !content) return null;
    const { locale, name } = reader;
    const letter = {
      ...{ locale, to: to.email, toName: name, content },
      fromName: await this.occasions.clubName(message.clubId, locale),
      ...(await this.replyTo(message)),
    };
    const moved = 'startedAt' in subjects && reader.part !== 'waiting';
    const occasion = moved ? await this.occasions.of(subjects['occurrenceId']!) : null;
    if (!occasion || occasion.occurrence.status === 'cancelled') return letter;
    const attendee = { email: to.email, name };
    const entry = this.occasions.calendar('REQUEST', occasion.occurrence, attendee, locale);
    return { ...letter, calendars: [entry] };
  }

  /** As a mail to `reader` says it; the preview of hosts is made by the same lines. */
  async content(message: Message, reader: Reader): Promise<MailContent | null> {
    const { locale, ticketToken } = reader;
    const target = await this.access.find(null, message);
    if (!target) return null;
    const occasion = target.occurrence ? await this.occasions.of(target.occurrence.id) : null;
    const { links } = this.occasions;
    const writer = (await this.people.namesOf([message.writtenBy])).get(message.writtenBy);
    const public_ = occasion ? links.occurrence(occasion.occurrence.slug) : null;
    const facts: MessageFacts = {
      ...{ name: reader.name, part: reader.part, before: reader.before, words: message },
      hostName: writer?.displayName ?? '',
      clubName: await this.occasions.clubName(message.clubId, locale),
      title: inLocale((target.occurrence ?? target.series).title, locale),
      occurrence: occasion?.occurrence ?? null,
      talks: occasion?.talks ?? [],
      page:
        ticketToken === null
          ? public_ === null
            ? null
            : { url: public_, isTicket: reader.part !== 'speaker' }
          : { url: links.ticket(ticketToken), isTicket: true },
      replies: message.repliesToWriter,
    };
    return messageMail(facts, speak(locale), links);
  }

  clubName({ clubId }: Message, locale: Locale): Promise<string> {
    return this.occasions.clubName(clubId, locale);
  }

  /** Null for somebody whom the date no longer concerns. */
  private async readerOf({ personId, subjects }: Notice): Promise<Reader | null> {
    const startedAt = subjects['startedAt'];
    const before = startedAt === undefined ? null : Temporal.Instant.from(startedAt);
    const rsvpId = subjects['rsvpId'];
    if (rsvpId === undefined) {
      const person = (await this.people.namesOf([personId])).get(personId);
      if (!person) return null;
      const { displayName, locale } = person;
      return { name: displayName ?? '', locale, part: 'speaker', ticketToken: null, before };
    }
    const ticket = await this.rsvps.ticket(rsvpId);
    if (!ticket || !isConcerned(ticket)) return null;
    const part = ticket.seat === 'held' ? 'seated' : 'waiting';
    return {
      name: ticket.name,
      locale: ticket.locale,
      part,
      ticketToken: ticket.ticketToken,
      before,
    };
  }

  /** The writer's address, only where they said so; read when it goes. */
  private async replyTo(message: Message): Promise<Pick<Letter, 'replyTo'>> {
    if (!message.repliesToWriter) return {};
    const address = await this.contacts.forMail(null, message.writtenBy);
    const name = (await this.people.namesOf([message.writtenBy])).get(message.writtenBy);
    if (!address) return {};
    return {
      replyTo: {
        address: address.email,
        ...(name?.displayName ? { name: name.displayName } : {}),
      },
    };
  }
}

const isConcerned = ({ seat, response }: TicketMailFacts): boolean =>
  seat !== 'none' || response === 'tentative';

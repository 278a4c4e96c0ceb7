import { Injectable } from '@nestjs/common';
import { Contacts, People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Temporal, toLocal } from '@asaza/recurrence';
import { RsvpMail } from '@asaza/rsvps';
import {
  cancelledMail,
  movedMail,
  reminderMail,
  type ChangeFacts,
} from '../../domain/mails/change.mail';
import type { Notice } from '../../domain/notice';
import { speak } from '../../mails/speak';
import type { Letter, LetterWriter } from './letter';
import { Occasions, type Occasion } from './occasions';

/** Mails about a date that moves, is called off or is tomorrow: to attendees and to the speaker. */
@Injectable()
export class ChangeLetters implements LetterWriter {
  constructor(
    private readonly rsvps: RsvpMail,
    private readonly people: People,
    private readonly contacts: Contacts,
    private readonly occasions: Occasions,
    private readonly clock: Clock,
  ) {}

  async write(notice: Notice): Promise<Letter | null> {
    const reader = await this.reader(notice);
    const to = await this.contacts.forMail(null, notice.personId);
    if (!reader || !to) return null;
    const { locale, name } = reader;
    const occasion = await this.occasions.of(notice.subjects['occurrenceId']!, locale);
    if (!occasion) return null;
    const { occurrence, talk, clubName } = occasion;
    const facts = { ...reader, occurrence, talk };
    const content = await this.content(notice, facts, occasion, locale);
    if (!content) return null;
    // The waitlist has no entry in its calendar; a reminder changes nothing in one.
    const method = notice.kind === 'occurrence_cancelled' ? 'CANCEL' : 'REQUEST';
    const inCalendar = reader.part !== 'waiting' && notice.kind !== 'reminder';
    const attendee = { email: to.email, name };
    return {
      ...{ locale, to: to.email, toName: name, fromName: clubName, content },
      ...(inCalendar
        ? { calendar: this.occasions.calendar(method, occurrence, attendee, locale) }
        : {}),
    };
  }

  private async content(
    { kind, subjects }: Notice,
    facts: ChangeFacts,
    { occurrence }: Occasion,
    locale: 'ja' | 'en',
  ) {
    const say = speak(locale);
    const { links } = this.occasions;
    if (kind === 'occurrence_cancelled')
      return occurrence.status === 'cancelled' ? cancelledMail(facts, say, links) : null;
    // What has been called off meanwhile has its own mail.
    if (occurrence.status === 'cancelled') return null;
    if (kind === 'occurrence_moved') {
      const before = Temporal.Instant.from(subjects['startedAt']!);
      return movedMail({ ...facts, before }, say, links);
    }
    const day = (at: Temporal.Instant) => toLocal(at, occurrence.tzid).toPlainDate();
    const today = day(await this.clock.now()).equals(day(occurrence.startsAt));
    return reminderMail({ ...facts, today }, say, links);
  }

  private async reader({ subjects, personId }: Notice) {
    const rsvpId = subjects['rsvpId'];
    if (rsvpId === undefined) {
      const person = (await this.people.namesOf([personId])).get(personId);
      return person
        ? {
            name: person.displayName,
            locale: person.locale,
            part: 'speaker' as const,
            ticketToken: null,
          }
        : null;
    }
    const ticket = await this.rsvps.ticket(rsvpId);
    if (!ticket || ticket.seat === 'none') return null;
    const { name, locale, ticketToken, seat } = ticket;
    const part = seat === 'held' ? ('seated' as const) : ('waiting' as const);
    return { name, locale, part, ticketToken };
  }
}

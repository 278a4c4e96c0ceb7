import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Contacts } from '@asaza/people';
import { Regulars } from '@asaza/rsvps';
import { Clock } from '@asaza/platform/clock';
import { Temporal, toLocal } from '@asaza/recurrence';
import {
  cancelledMail,
  movedMail,
  reinstatedMail,
  reminderMail,
  type ChangeFacts,
} from '../../domain/mails/change.mail';
import { lightReminderMail } from '../../domain/mails/standing.mail';
import type { MailContent } from '../../domain/mail-content';
import type { Notice } from '../../domain/notice';
import { speak } from '../../mails/speak';
import type { Letter, LetterWriter } from './letter';
import { Occasions, type Occasion } from './occasions';
import { Readers } from './readers';

/** Mails about one date that moves, is called off, is on again or is tomorrow: to attendees and to the speaker. */
@Injectable()
export class ChangeLetters implements LetterWriter {
  constructor(
    private readonly readers: Readers,
    private readonly contacts: Contacts,
    private readonly occasions: Occasions,
    private readonly clock: Clock,
    private readonly regulars: Regulars,
  ) {}

  async write(notice: Notice): Promise<Letter | null> {
    const { personId, subjects, kind } = notice;
    const occasion = await this.occasions.of(subjects['occurrenceId']!);
    const to = await this.contacts.forMail(null, personId);
    if (!occasion || !to) return null;
    const reader = await this.readers.of(personId, subjects['rsvpId'], occasion.talks);
    if (!reader) return null;
    const { locale, name } = reader;
    const content = await this.content(notice, { ...reader, ...occasion }, occasion, locale);
    if (!content) return null;
    // The waitlist has no entry in its calendar; a reminder changes nothing in one.
    const method = kind === 'occurrence_cancelled' ? 'CANCEL' : 'REQUEST';
    const inCalendar = reader.part !== 'waiting' && kind !== 'reminder';
    const attendee = { email: to.email, name };
    const { occurrence } = occasion;
    return {
      ...{ locale, to: to.email, toName: name, content },
      fromName: await this.occasions.clubName(occurrence.clubId, locale),
      ...(inCalendar
        ? { calendars: [this.occasions.calendar(method, occurrence, attendee, locale)] }
        : {}),
    };
  }

  private async content(
    { kind, subjects, personId }: Notice,
    facts: ChangeFacts,
    { occurrence }: Occasion,
    locale: Locale,
  ): Promise<MailContent | null> {
    const say = speak(locale);
    const { links } = this.occasions;
    if (kind === 'occurrence_cancelled')
      return occurrence.status === 'cancelled' ? cancelledMail(facts, say, links) : null;
    // What has been called off meanwhile has its own mail.
    if (occurrence.status === 'cancelled') return null;
    if (kind === 'occurrence_reinstated') return reinstatedMail(facts, say, links);
    if (kind === 'occurrence_moved') {
      const before = Temporal.Instant.from(subjects['startedAt']!);
      const newPlace = 'newPlace' in subjects;
      return movedMail({ ...facts, before, newPlace }, say, links);
    }
    const { ticketToken } = facts;
    if (
      ticketToken &&
      (await this.regulars.at(subjects['occurrenceId']!, occurrence.clubId, personId))
    )
      return lightReminderMail({ ...facts, ticketToken }, say, links);
    const day = (at: Temporal.Instant) => toLocal(at, occurrence.tzid).toPlainDate();
    const today = day(await this.clock.now()).equals(day(occurrence.startsAt));
    return reminderMail({ ...facts, today }, say, links);
  }
}

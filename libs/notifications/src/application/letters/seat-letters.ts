import { Injectable } from '@nestjs/common';
import { Contacts } from '@asaza/people';
import { RsvpMail, type TicketMailFacts } from '@asaza/rsvps';
import type { MailContent } from '../../domain/mail-content';
import { farewellMail, holdExpiredMail, seatMail } from '../../domain/mails/seat.mail';
import { offerMail, offerMissedMail, waitlistedMail } from '../../domain/mails/waitlist.mail';
import type { Notice, NoticeKind } from '../../domain/notice';
import { speak } from '../../mails/speak';
import type { Letter, LetterWriter } from './letter';
import { Occasions, type Occasion } from './occasions';

/** Which mails put the date into the reader's calendar, and which take it out. */
const METHODS: Partial<Record<NoticeKind, 'REQUEST' | 'CANCEL'>> = {
  seat_confirmed: 'REQUEST',
  seat_added: 'REQUEST',
  seat_removed: 'CANCEL',
  answer_withdrawn: 'CANCEL',
};

/** Mails about one person's answer. Each says what is true when it goes, or does not go. */
@Injectable()
export class SeatLetters implements LetterWriter {
  constructor(
    private readonly rsvps: RsvpMail,
    private readonly contacts: Contacts,
    private readonly occasions: Occasions,
  ) {}

  async write(notice: Notice): Promise<Letter | null> {
    const ticket = await this.rsvps.ticket(notice.subjects['rsvpId']!);
    const to = await this.contacts.forMail(null, notice.personId);
    const occasion = ticket && (await this.occasions.of(ticket.occurrenceId, ticket.locale));
    if (!ticket || !to || !occasion) return null;
    const content = this.content(notice.kind, ticket, occasion);
    if (!content) return null;
    const { locale, name } = ticket;
    const method = METHODS[notice.kind];
    const attendee = { email: to.email, name };
    return {
      ...{ locale, to: to.email, toName: name, fromName: occasion.clubName, content },
      ...(method
        ? { calendar: this.occasions.calendar(method, occasion.occurrence, attendee, locale) }
        : {}),
    };
  }

  private content(
    kind: NoticeKind,
    ticket: TicketMailFacts,
    { occurrence, talk }: Occasion,
  ): MailContent | null {
    const { name, ticketToken, seat, waitlistPosition: position, offerUntil: until } = ticket;
    const say = speak(ticket.locale);
    const { links } = this.occasions;
    const facts = { name, ticketToken, occurrence, talk };
    switch (kind) {
      case 'seat_confirmed':
        return seat === 'held' ? seatMail('seat', facts, say, links) : null;
      case 'seat_added':
        return seat === 'held' ? seatMail('added', facts, say, links) : null;
      case 'seat_removed':
        return seat === 'none' ? farewellMail('removed', facts, say, links) : null;
      case 'answer_withdrawn':
        return seat === 'none' ? farewellMail('withdrawn', facts, say, links) : null;
      case 'hold_expired':
        return seat === 'none' ? holdExpiredMail(facts, say, links) : null;
      case 'waitlisted':
        return position === null ? null : waitlistedMail({ ...facts, position }, say, links);
      case 'seat_offered':
        return until ? offerMail({ ...facts, until }, say, links) : null;
      case 'offer_missed':
        return seat === 'waitlisted' || seat === 'none'
          ? offerMissedMail({ ...facts, position }, say, links)
          : null;
      default:
        return null;
    }
  }
}

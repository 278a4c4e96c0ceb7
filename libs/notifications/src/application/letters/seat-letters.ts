import { Injectable } from '@nestjs/common';
import { Contacts } from '@asaza/people';
import { RsvpMail, type TicketMailFacts } from '@asaza/rsvps';
import type { MailContent } from '../../domain/mail-content';
import { approvalAskedMail, approvalRefusedMail } from '../../domain/mails/approval.mail';
import {
  farewellMail,
  holdExpiredMail,
  seatLapsedMail,
  seatMail,
} from '../../domain/mails/seat.mail';
import { lateSeatMail, movedToWaitlistMail } from '../../domain/mails/late-seat.mail';
import { offerMail, offerMissedMail, waitlistedMail } from '../../domain/mails/waitlist.mail';
import { reconfirmMail } from '../../domain/mails/standing.mail';
import type { Notice, NoticeKind } from '../../domain/notice';
import { speak } from '../../mails/speak';
import type { Letter, LetterWriter } from './letter';
import { Occasions, type Occasion } from './occasions';

/** Which mails put the date into the reader's calendar, and which take it out. */
const METHODS: Partial<Record<NoticeKind, 'REQUEST' | 'CANCEL'>> = {
  seat_confirmed: 'REQUEST',
  seat_added: 'REQUEST',
  seat_removed: 'CANCEL',
  seat_moved: 'CANCEL',
  answer_withdrawn: 'CANCEL',
  reconfirmation_missed: 'CANCEL',
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
    const occasion = ticket && (await this.occasions.of(ticket.occurrenceId));
    if (!ticket || !to || !occasion) return null;
    const content = this.content(notice.kind, ticket, occasion);
    if (!content) return null;
    const { locale, name } = ticket;
    const method = METHODS[notice.kind];
    const attendee = { email: to.email, name };
    const { occurrence } = occasion;
    return {
      ...{ locale, to: to.email, toName: name, content },
      fromName: await this.occasions.clubName(occurrence.clubId, locale),
      ...(method
        ? { calendars: [this.occasions.calendar(method, occurrence, attendee, locale)] }
        : {}),
    };
  }

  private content(
    kind: NoticeKind,
    ticket: TicketMailFacts,
    { occurrence, talks }: Occasion,
  ): MailContent | null {
    const { name, ticketToken, seat, waitlistPosition: position, offerUntil: until } = ticket;
    const say = speak(ticket.locale);
    const { links } = this.occasions;
    const facts = { name, ticketToken, occurrence, talks };
    switch (kind) {
      case 'seat_confirmed':
        return seat === 'held'
          ? seatMail(ticket.byHostsYes ? 'approved' : 'seat', facts, say, links)
          : null;
      case 'approval_asked':
        return ticket.approval === 'pending' ? approvalAskedMail(facts, say, links) : null;
      case 'approval_refused':
        return ticket.approval === 'refused'
          ? approvalRefusedMail({ ...facts, reason: ticket.decisionReason }, say, links)
          : null;
      case 'seat_added':
        return seat === 'held' ? seatMail('added', facts, say, links) : null;
      case 'seat_removed':
        return seat === 'none' ? farewellMail('removed', facts, say, links) : null;
      case 'answer_withdrawn':
        return seat === 'none' ? farewellMail('withdrawn', facts, say, links) : null;
      case 'hold_expired':
        return seat === 'none' ? holdExpiredMail(facts, say, links) : null;
      case 'reconfirm_asked':
        return ticket.reconfirmUntil && ticket.reconfirmReason
          ? reconfirmMail(
              { ...facts, until: ticket.reconfirmUntil, reason: ticket.reconfirmReason },
              say,
              links,
            )
          : null;
      case 'reconfirmation_missed':
        return seat === 'none' ? seatLapsedMail(facts, say, links) : null;
      case 'waitlisted':
        return position === null
          ? null
          : waitlistedMail({ ...facts, position, approved: ticket.byHostsYes }, say, links);
      case 'seat_offered':
        return until ? offerMail({ ...facts, until }, say, links) : null;
      case 'offer_missed':
        return seat === 'waitlisted' || seat === 'none'
          ? offerMissedMail({ ...facts, position }, say, links)
          : null;
      case 'seat_called':
        return position === null ? null : lateSeatMail('called', facts, say, links);
      case 'seats_opened':
        return position === null ? null : lateSeatMail('opened', facts, say, links);
      case 'seat_moved':
        return position === null ? null : movedToWaitlistMail({ ...facts, position }, say, links);
      default:
        return null;
    }
  }
}

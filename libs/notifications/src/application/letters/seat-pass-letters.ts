import { Injectable } from '@nestjs/common';
import { Contacts } from '@asaza/people';
import { RsvpMail, SeatPassMail } from '@asaza/rsvps';
import { passedOnMail, passOfferedMail, takenOverMail } from '../../domain/mails/seat-pass.mail';
import type { Notice } from '../../domain/notice';
import { speak } from '../../mails/speak';
import type { Letter, LetterWriter } from './letter';
import { Occasions } from './occasions';

/** A seat that somebody passes on: the question to the other, and what both hear when it is taken. */
@Injectable()
export class SeatPassLetters implements LetterWriter {
  constructor(
    private readonly passes: SeatPassMail,
    private readonly rsvps: RsvpMail,
    private readonly contacts: Contacts,
    private readonly occasions: Occasions,
  ) {}

  async write(notice: Notice): Promise<Letter | null> {
    const facts = await this.passes.facts(notice.subjects['passId']!);
    const to = await this.contacts.forMail(null, notice.personId);
    const occasion = facts && (await this.occasions.of(facts.occurrenceId));
    if (!facts || !to || !occasion) return null;
    const { occurrence, talks } = occasion;
    const { links } = this.occasions;
    const passedOn = notice.kind === 'seat_passed_on';
    const locale = passedOn ? facts.fromLocale : facts.locale;
    const name = passedOn ? facts.fromName : facts.toName;
    const say = speak(locale);
    const letter = {
      ...{ locale, to: to.email, toName: name },
      fromName: await this.occasions.clubName(occurrence.clubId, locale),
    };
    const calendar = (method: 'REQUEST' | 'CANCEL') => [
      this.occasions.calendar(method, occurrence, { email: to.email, name }, locale),
    ];
    const { fromName: from, toName, seats, token } = facts;
    switch (notice.kind) {
      case 'seat_pass_offered': {
        const about = { name, from, seats, token, occurrence, talks };
        return facts.open ? { ...letter, content: passOfferedMail(about, say, links) } : null;
      }
      case 'seat_passed_on': {
        const content = passedOnMail({ name, to: toName, occurrence }, say, links);
        return { ...letter, content, calendars: calendar('CANCEL') };
      }
      default: {
        const ticket = await this.rsvps.ticket(notice.subjects['rsvpId']!);
        if (ticket?.seat !== 'held') return null;
        const { ticketToken } = ticket;
        const about = { name, ticketToken, occurrence, talks, from };
        const content = takenOverMail(about, say, links);
        return { ...letter, content, calendars: calendar('REQUEST') };
      }
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Contacts } from '@asaza/people';
import { Attendees, RsvpMail, StrikeMail } from '@asaza/rsvps';
import { absenceMail } from '../../domain/mails/absence.mail';
import type { Notice } from '../../domain/notice';
import { speak } from '../../mails/speak';
import type { Letter, LetterWriter } from './letter';
import { Occasions } from './occasions';

/** An absence without a word counts: what that means, and where to say that it was otherwise. */
@Injectable()
export class StrikeLetters implements LetterWriter {
  constructor(
    private readonly strikes: StrikeMail,
    private readonly attendees: Attendees,
    private readonly rsvps: RsvpMail,
    private readonly contacts: Contacts,
    private readonly occasions: Occasions,
  ) {}

  async write({ subjects, personId }: Notice): Promise<Letter | null> {
    const strike = await this.strikes.strike(subjects['strikeId']!);
    const rsvpId = strike && (await this.attendees.rsvpIdOf(strike.occurrenceId, personId));
    const ticket = rsvpId ? await this.rsvps.ticket(rsvpId) : null;
    const occasion = strike && (await this.occasions.of(strike.occurrenceId));
    const to = await this.contacts.forMail(null, personId);
    if (!strike || !ticket || !occasion || !to) return null;
    const { locale, name, ticketToken } = ticket;
    const { occurrence } = occasion;
    const content = absenceMail(
      { ...strike, name, ticketToken, occurrence },
      speak(locale),
      this.occasions.links,
    );
    const fromName = await this.occasions.clubName(strike.clubId, locale);
    return { ...{ locale, to: to.email, toName: name, fromName, content } };
  }
}

import { Injectable } from '@nestjs/common';
import { Contacts } from '@asaza/people';
import { AnswerInvitations } from '@asaza/rsvps';
import { answerInvitedMail } from '../../domain/mails/invitation.mail';
import type { Notice } from '../../domain/notice';
import { speak } from '../../mails/speak';
import type { Letter, LetterWriter } from './letter';
import { Occasions } from './occasions';

/** A host invites somebody to answer where only the invited can. */
@Injectable()
export class InvitationLetters implements LetterWriter {
  constructor(
    private readonly invitations: AnswerInvitations,
    private readonly contacts: Contacts,
    private readonly occasions: Occasions,
  ) {}

  async write({ subjects, personId }: Notice): Promise<Letter | null> {
    const facts = await this.invitations.forMail(subjects['invitationId']!);
    const to = await this.contacts.forMail(null, personId);
    if (!facts || !to) return null;
    const { locale, name } = facts;
    const clubName = await this.occasions.clubName(facts.clubId, locale);
    const content = answerInvitedMail({ ...facts, clubName }, speak(locale), this.occasions.links);
    return { ...{ locale, to: to.email, toName: name, fromName: clubName, content } };
  }
}

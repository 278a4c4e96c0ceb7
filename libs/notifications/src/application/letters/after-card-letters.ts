import { Injectable } from '@nestjs/common';
import { AfterCards } from '@asaza/attendance';
import { Contacts } from '@asaza/people';
import { afterCardMail } from '../../domain/mails/after-card.mail';
import type { Notice } from '../../domain/notice';
import { speak } from '../../mails/speak';
import type { Letter, LetterWriter } from './letter';
import { Occasions } from './occasions';

/** The card about a morning, to each who was there. */
@Injectable()
export class AfterCardLetters implements LetterWriter {
  constructor(
    private readonly cards: AfterCards,
    private readonly contacts: Contacts,
    private readonly occasions: Occasions,
  ) {}

  async write({ subjects, personId }: Notice): Promise<Letter | null> {
    const card = await this.cards.mail(subjects['cardId']!);
    if (!card || card.answered) return null;
    const occasion = await this.occasions.of(card.occurrenceId);
    const to = await this.contacts.forMail(null, personId);
    if (!occasion || !to) return null;
    const { locale, name, token } = card;
    const { occurrence } = occasion;
    const say = speak(locale);
    const content = afterCardMail({ name, occurrence, token }, say, this.occasions.links);
    const fromName = await this.occasions.clubName(occurrence.clubId, locale);
    return { locale, to: to.email, toName: name, fromName, content };
  }
}

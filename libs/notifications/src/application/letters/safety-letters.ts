import { Injectable } from '@nestjs/common';
import { inLocale } from '@asaza/kernel';
import { Clubs } from '@asaza/clubs';
import { Contacts, People } from '@asaza/people';
import { hostReportMail, holdMail, type HoldWord } from '../../domain/mails/safety.mail';
import type { Notice } from '../../domain/notice';
import { speak } from '../../mails/speak';
import type { Letter, LetterWriter } from './letter';
import { Occasions } from './occasions';

/** Letters about reports of solicitation: none of them names anybody but its reader. */
@Injectable()
export class SafetyLetters implements LetterWriter {
  constructor(
    private readonly people: People,
    private readonly contacts: Contacts,
    private readonly clubs: Clubs,
    private readonly occasions: Occasions,
  ) {}

  async write({ kind, personId, subjects }: Notice): Promise<Letter | null> {
    const reader = (await this.people.namesOf([personId])).get(personId);
    const to = await this.contacts.forMail(null, personId);
    const [club] = await this.clubs.byIds([subjects['clubId']!]);
    if (!reader || !to || !club) return null;
    const { locale } = reader;
    const name = reader.displayName ?? '';
    const clubName = inLocale(club.name, locale);
    const facts = { name, clubName, clubSlug: club.slug };
    const { links } = this.occasions;
    const content =
      kind === 'host_report'
        ? hostReportMail(
            { ...facts, contested: subjects['news'] === 'contested' },
            speak(locale),
            links,
          )
        : holdMail({ ...facts, word: wordOf(subjects['decision']) }, speak(locale), links);
    return { ...{ locale, to: to.email, toName: name, fromName: clubName, content } };
  }
}

const wordOf = (decision: string | undefined): HoldWord =>
  decision === 'lift' || decision === 'keep' || decision === 'remove' ? decision : 'held';

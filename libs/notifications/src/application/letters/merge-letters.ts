import { Injectable } from '@nestjs/common';
import { Contacts, MergeMail } from '@asaza/people';
import { mergeAskedMail, mergeDoneMail, mergeToldMail } from '../../domain/mails/merge.mail';
import type { Notice } from '../../domain/notice';
import { speak } from '../../mails/speak';
import type { Letter, LetterWriter } from './letter';
import { Occasions } from './occasions';

/** Two addresses are asked to be one person's: each mailbox hears of it, and neither learns the other whole. */
@Injectable()
export class MergeLetters implements LetterWriter {
  constructor(
    private readonly merges: MergeMail,
    private readonly contacts: Contacts,
    private readonly occasions: Occasions,
  ) {}

  async write({ kind, personId, subjects }: Notice): Promise<Letter | null> {
    const facts = await this.merges.facts(subjects['mergeId']!);
    const to = await this.contacts.forMail(null, personId);
    if (!facts || !to) return null;
    const { locale, code, token, keptEmail: from, goneEmail: other } = facts;
    const say = speak(locale);
    const { links } = this.occasions;
    const letter = { locale, to: to.email, toName: '' };
    if (kind === 'merge_done') return { ...letter, content: mergeDoneMail({ other }, say, links) };
    if (!facts.open) return null;
    return kind === 'merge_asked'
      ? { ...letter, content: mergeAskedMail({ from, code, token }, say, links) }
      : { ...letter, content: mergeToldMail({ other }, say, links) };
  }
}

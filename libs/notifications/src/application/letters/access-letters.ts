import { Injectable } from '@nestjs/common';
import { Contacts, SignInMail } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { RsvpMail, type ConfirmationMailFacts } from '@asaza/rsvps';
import { confirmAnswerMail, signInMail, type Standing } from '../../domain/mails/access.mail';
import type { Notice } from '../../domain/notice';
import { speak } from '../../mails/speak';
import type { Letter, LetterWriter } from './letter';
import { Occasions } from './occasions';

/** Mails that carry a code. */
@Injectable()
export class AccessLetters implements LetterWriter {
  constructor(
    private readonly signIns: SignInMail,
    private readonly rsvps: RsvpMail,
    private readonly contacts: Contacts,
    private readonly occasions: Occasions,
    private readonly clock: Clock,
  ) {}

  write(notice: Notice): Promise<Letter | null> {
    return notice.kind === 'sign_in' ? this.signIn(notice) : this.confirmation(notice);
  }

  private async signIn({ subjects }: Notice): Promise<Letter | null> {
    const facts = await this.signIns.facts(subjects['attemptId']!);
    if (!facts) return null;
    const { code, token, locale, email } = facts;
    const left = facts.expiresAt.since(await this.clock.now()).total('minutes');
    const minutes = Math.max(1, Math.floor(left + 0.5));
    const content = signInMail({ code, token, minutes }, speak(locale), this.occasions.links);
    return { locale, to: email, toName: '', content };
  }

  private async confirmation({ subjects, personId }: Notice): Promise<Letter | null> {
    const facts = await this.rsvps.confirmation(subjects['confirmationId']!);
    const to = await this.contacts.forMail(null, personId);
    if (!facts || !to) return null;
    const { locale, name } = facts;
    const occasion = await this.occasions.of(facts.occurrenceId);
    if (!occasion) return null;
    const standing = standingOf(facts);
    const until = facts.heldUntil ?? facts.expiresAt;
    const content = confirmAnswerMail(
      { ...facts, standing, until, occurrence: occasion.occurrence },
      speak(locale),
      this.occasions.links,
    );
    const fromName = await this.occasions.clubName(occasion.occurrence.clubId, locale);
    return { locale, to: to.email, toName: name, fromName, content };
  }
}

/** A maybe or a no says what it gives up, whatever there is; a yes says what it comes to. */
function standingOf({
  said,
  already,
  awaits,
  heldUntil,
}: Pick<ConfirmationMailFacts, 'said' | 'already' | 'awaits' | 'heldUntil'>): Standing {
  if (said !== 'accepted') return said;
  if (already !== 'new') return already;
  if (awaits === 'host') return 'host';
  if (heldUntil) return 'new';
  return awaits === 'seat' ? 'open' : 'full';
}

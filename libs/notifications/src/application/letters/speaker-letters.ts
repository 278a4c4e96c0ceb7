import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Contacts, People } from '@asaza/people';
import type { CalendarPart } from '@asaza/platform/mail';
import { SpeakerMail, type SpeakerMailFacts } from '@asaza/speakers';
import {
  hostSpeakerAcceptedMail,
  hostSpeakerDeclinedMail,
  hostSpeakerGoneMail,
  speakerAcceptedMail,
  speakerClosedMail,
  speakerInvitedMail,
} from '../../domain/mails/speaker.mail';
import type { Notice } from '../../domain/notice';
import { speak } from '../../mails/speak';
import type { Letter, LetterWriter } from './letter';
import { Occasions } from './occasions';

/** Mails about an invitation to speak: to the speaker, and to the hosts who asked. */
@Injectable()
export class SpeakerLetters implements LetterWriter {
  constructor(
    private readonly speakers: SpeakerMail,
    private readonly people: People,
    private readonly contacts: Contacts,
    private readonly occasions: Occasions,
  ) {}

  async write(notice: Notice): Promise<Letter | null> {
    const facts = await this.speakers.invitation(notice.subjects['invitationId']!);
    const to = await this.contacts.forMail(null, notice.personId);
    if (!facts || !to) return null;
    return notice.kind.startsWith('host_')
      ? this.toHost(notice, facts, to.email)
      : this.toSpeaker(notice, facts, to.email);
  }

  private async toSpeaker(
    { kind, subjects }: Notice,
    facts: SpeakerMailFacts,
    to: string,
  ): Promise<Letter | null> {
    const { locale, name, state } = facts;
    const attendee = { email: to, name };
    const say = speak(locale);
    const { links } = this.occasions;
    const clubName = await this.occasions.clubName(facts.clubId, locale);
    const dates = facts.dates.filter((date) => date.status !== 'cancelled');
    const about = { ...facts, clubName, dates };
    const letter = { locale, to, toName: name, fromName: clubName };
    switch (kind) {
      case 'speaker_invited':
        return state === 'invited'
          ? { ...letter, content: speakerInvitedMail(about, say, links) }
          : null;
      case 'speaker_declined':
        return state === 'declined'
          ? {
              ...letter,
              content: speakerClosedMail('speakerNo', about, say),
              calendars: await this.outOfCalendar(subjects['occurrenceId'], attendee, locale),
            }
          : null;
      case 'speaker_withdrawn':
        return state === 'withdrawn'
          ? {
              ...letter,
              content: speakerClosedMail('speakerGone', about, say),
              calendars: await this.outOfCalendar(subjects['occurrenceId'], attendee, locale),
            }
          : null;
      default: {
        const occasion = await this.accepted(facts);
        if (!occasion) return null;
        const { occurrence } = occasion;
        const again = 'again' in subjects;
        const content = speakerAcceptedMail({ ...about, occurrence, again }, say, links);
        const calendar = this.occasions.calendar('REQUEST', occurrence, attendee, locale);
        return { ...letter, content, calendars: [calendar] };
      }
    }
  }

  private async toHost(
    { kind, personId, subjects }: Notice,
    facts: SpeakerMailFacts,
    to: string,
  ): Promise<Letter | null> {
    const host = (await this.people.namesOf([personId])).get(personId);
    if (!host) return null;
    const { locale, displayName } = host;
    const name = displayName ?? '';
    const say = speak(locale);
    const { links } = this.occasions;
    const clubName = await this.occasions.clubName(facts.clubId, locale);
    const letter = { locale, to, toName: name };
    const about = { name, speaker: facts.name };
    if (kind === 'host_speaker_declined') {
      const { note } = facts;
      const givenUp = subjects['occurrenceId'];
      const occasion = givenUp === undefined ? null : await this.occasions.of(givenUp);
      if (occasion) {
        const { occurrence } = occasion;
        return {
          ...letter,
          content: hostSpeakerGoneMail({ ...about, occurrence, note }, say, links),
        };
      }
      return {
        ...letter,
        content: hostSpeakerDeclinedMail({ ...about, clubName, note }, say, links),
      };
    }
    const occasion = await this.accepted(facts);
    const again = 'again' in subjects;
    return (
      occasion && {
        ...letter,
        content: hostSpeakerAcceptedMail({ ...about, ...occasion, again }, say, links),
      }
    );
  }

  private async accepted({ state, acceptedOccurrenceId }: SpeakerMailFacts) {
    return state === 'accepted' && acceptedOccurrenceId !== null
      ? this.occasions.of(acceptedOccurrenceId)
      : null;
  }

  /** The entry of a talk that is gone leaves the speaker's calendar. */
  private async outOfCalendar(
    occurrenceId: string | undefined,
    attendee: { readonly email: string; readonly name: string },
    locale: Locale,
  ): Promise<CalendarPart[]> {
    const occasion = occurrenceId === undefined ? null : await this.occasions.of(occurrenceId);
    return occasion
      ? [this.occasions.calendar('CANCEL', occasion.occurrence, attendee, locale)]
      : [];
  }
}

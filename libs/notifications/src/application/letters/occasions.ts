import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { inLocale } from '@asaza/kernel';
import { Clubs } from '@asaza/clubs';
import { icsOf, Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { People } from '@asaza/people';
import { Config } from '@asaza/platform/config';
import { Mailer, type OutgoingMail } from '@asaza/platform/mail';
import { Talks } from '@asaza/speakers';
import { linksUnder, type Links } from '../../domain/links';
import type { MailTalk } from '../../domain/occasion';

export interface Occasion {
  readonly occurrence: OccurrenceFacts;
  readonly talk: MailTalk | null;
  readonly clubName: string;
}

/** An occurrence with its talk and its club, as letters speak of it; and its entry for calendars. */
@Injectable()
export class Occasions {
  readonly links: Links;

  constructor(
    private readonly occurrences: Occurrences,
    private readonly talks: Talks,
    private readonly clubs: Clubs,
    private readonly people: People,
    private readonly mailer: Mailer,
    config: Config,
  ) {
    this.links = linksUnder(config.publicUrl);
  }

  async of(occurrenceId: string, locale: Locale): Promise<Occasion | null> {
    const occurrence = await this.occurrences.facts(null, occurrenceId);
    if (!occurrence) return null;
    const talk = (await this.talks.of([occurrenceId])).get(occurrenceId) ?? null;
    return { occurrence, talk, clubName: await this.clubName(occurrence.clubId, locale) };
  }

  async clubName(clubId: string, locale: Locale): Promise<string> {
    const name = await this.clubs.nameOf(clubId);
    return name ? inLocale(name, locale) : '';
  }

  /** Who speaks for the club: the one who has run it longest. */
  async hostName(clubId: string): Promise<string> {
    const [host] = await this.clubs.hostsOf(clubId);
    const names = await this.people.namesOf(host ? [host.personId] : []);
    return (host && names.get(host.personId)?.displayName) ?? '';
  }

  /** The date for the reader's calendar, or its cancellation under the same UID. */
  calendar(
    method: 'REQUEST' | 'CANCEL',
    occurrence: OccurrenceFacts,
    attendee: { readonly email: string; readonly name: string },
    locale: Locale,
  ): OutgoingMail['calendar'] {
    const { address, name } = this.mailer.sender;
    const url = this.links.occurrence(occurrence.slug);
    const organizer = { email: address, name };
    return {
      method,
      ics: icsOf({ facts: occurrence, method, organizer, attendee, locale, url }),
    };
  }
}

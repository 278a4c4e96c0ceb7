import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { inLocale } from '@asaza/kernel';
import { Clubs } from '@asaza/clubs';
import { icsOf, Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { People } from '@asaza/people';
import { Config } from '@asaza/platform/config';
import { Mailer, type CalendarPart } from '@asaza/platform/mail';
import { Talks, type Talk } from '@asaza/speakers';
import { linksUnder, type Links } from '../../domain/links';

export interface Occasion {
  readonly occurrence: OccurrenceFacts;
  /** Slot by slot. */
  readonly talks: readonly Talk[];
}

/** An occurrence with its talks and its club, as letters speak of it; and its entry for calendars. */
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

  async of(occurrenceId: string): Promise<Occasion | null> {
    return (await this.allOf([occurrenceId])).get(occurrenceId) ?? null;
  }

  /** Those that exist, by their ids; two statements however many. */
  async allOf(occurrenceIds: readonly string[]): Promise<Map<string, Occasion>> {
    const talks = await this.talks.of(occurrenceIds);
    const occurrences = await this.occurrences.factsOf(occurrenceIds);
    return new Map(
      occurrences.map((occurrence) => {
        const { id } = occurrence;
        return [id, { occurrence, talks: talks.get(id) ?? [] }];
      }),
    );
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
  ): CalendarPart {
    const { address, name } = this.mailer.sender;
    const url = this.links.occurrence(occurrence.slug);
    const organizer = { email: address, name };
    return {
      method,
      ics: icsOf({ facts: occurrence, method, organizer, attendee, locale, url }),
      fileName: `${occurrence.slug}.ics`,
    };
  }
}

import { Injectable } from '@nestjs/common';
import { inLocale } from '@asaza/kernel';
import { Clubs } from '@asaza/clubs';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { Contacts, People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { formatWhen, resolve, Temporal } from '@asaza/recurrence';
import { RsvpMail, SeatViews, type TicketMailFacts } from '@asaza/rsvps';
import type { HostNewsKind } from '../../domain/host-news';
import {
  hostDigestMail,
  hostNewsMail,
  type DigestDate,
  type HostSeats,
} from '../../domain/mails/host-news.mail';
import type { Notice } from '../../domain/notice';
import { speak } from '../../mails/speak';
import { HostNoticeRepository, type WaitingNews } from '../../persistence/host-notice.repository';
import type { Letter, LetterWriter } from './letter';
import { Occasions } from './occasions';

/** News for those who run a club: one piece at once, or the day in one mail. */
@Injectable()
export class HostNewsLetters implements LetterWriter {
  constructor(
    private readonly clubs: Clubs,
    private readonly people: People,
    private readonly contacts: Contacts,
    private readonly occurrences: Occurrences,
    private readonly seats: SeatViews,
    private readonly rsvps: RsvpMail,
    private readonly news: HostNoticeRepository,
    private readonly clock: Clock,
    private readonly occasions: Occasions,
  ) {}

  async write(notice: Notice): Promise<Letter | null> {
    const { personId, subjects } = notice;
    const host = (await this.people.namesOf([personId])).get(personId);
    const to = await this.contacts.forMail(null, personId);
    const [club] = await this.clubs.byIds([subjects['clubId']!]);
    if (!host || !to || !club) return null;
    const { locale } = host;
    const name = host.displayName ?? '';
    const content =
      notice.kind === 'host_digest'
        ? await this.digest(notice, { ...club, hostName: name, locale })
        : await this.one(notice, { ...club, hostName: name, locale });
    const fromName = inLocale(club.name, locale);
    return content && { ...{ locale, to: to.email, toName: name, fromName, content } };
  }

  private async one({ subjects }: Notice, host: HostOfClub) {
    const occurrence = await this.occurrences.facts(null, subjects['occurrenceId']!);
    if (!occurrence) return null;
    const [seats] = await this.seatsOf([occurrence]);
    const kind = subjects['news'] as HostNewsKind;
    const about = await this.rsvpOf(subjects['rsvpId'] ?? null);
    // Another host was faster: nobody waits any more.
    if (kind === 'approval' && about?.approval !== 'pending') return null;
    const reader = { name: host.hostName, clubSlug: host.slug };
    const { links } = this.occasions;
    return hostNewsMail(
      { ...reader, kind, occurrence, person: about?.name ?? null, seats: seats! },
      speak(host.locale),
      links,
    );
  }

  private async digest({ subjects }: Notice, host: HostOfClub) {
    const settings = await this.news.byId(subjects['settingsId']!);
    if (!settings) return null;
    const news = await this.news.ofDigest(settings.id, subjects['day']!);
    const dates = await this.datesOf(news);
    if (dates.length === 0) return null;
    const day = Temporal.PlainDate.from(subjects['day']!).toPlainDateTime({ hour: 12 });
    const when = formatWhen(resolve(day, settings.tzid), settings.tzid, host.locale, 'short');
    return hostDigestMail(
      {
        ...{ name: host.hostName, clubSlug: host.slug, clubName: host.name, dates },
        // The day alone: the hour is that of the mail.
        day: when.replace(/,? \d{1,2}:\d\d.*$/, ''),
      },
      speak(host.locale),
      this.occasions.links,
    );
  }

  private async datesOf(news: readonly WaitingNews[]): Promise<DigestDate[]> {
    const ids = [...new Set(news.map(({ occurrenceId }) => occurrenceId))];
    const occurrences = [...(await this.occurrences.factsOf(ids))].sort((a, b) =>
      Temporal.Instant.compare(a.startsAt, b.startsAt),
    );
    const seats = await this.seatsOf(occurrences);
    const dates: DigestDate[] = [];
    for (const [index, occurrence] of occurrences.entries()) {
      const own = news.filter(({ occurrenceId }) => occurrenceId === occurrence.id);
      const told: { kind: HostNewsKind; person: string | null }[] = [];
      for (const { kind, rsvpId } of own) {
        const about = await this.rsvpOf(rsvpId);
        if (kind !== 'approval' || about?.approval === 'pending')
          told.push({ kind, person: about?.name ?? null });
      }
      if (told.length === 0) continue;
      dates.push({ occurrence, seats: seats[index]!, news: told });
    }
    return dates;
  }

  private async seatsOf(occurrences: readonly OccurrenceFacts[]): Promise<HostSeats[]> {
    return this.seats.of(occurrences, await this.clock.now());
  }

  private async rsvpOf(rsvpId: string | null): Promise<TicketMailFacts | null> {
    return rsvpId === null ? null : this.rsvps.ticket(rsvpId);
  }
}

interface HostOfClub {
  readonly slug: string;
  readonly name: { readonly ja: string | null; readonly en: string | null };
  readonly hostName: string;
  readonly locale: 'ja' | 'en';
}

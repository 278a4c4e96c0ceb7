import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { inLocale, type Locale } from '@asaza/kernel';
import { canSee, Clubs } from '@asaza/clubs';
import { Config } from '@asaza/platform/config';
import { Temporal } from '@asaza/recurrence';
import type { OccurrenceFacts } from '../domain/occurrence';
import { listedTo } from '../domain/listing';
import { OccurrenceListRepository } from '../persistence/occurrence-list.repository';
import { OccurrenceRepository } from '../persistence/occurrence.repository';
import { feedOf } from './ics-of';
import { ClubAccess } from './club-access';

export interface CalendarFeed {
  readonly body: string;
  /** Strong (RFC 9110, section 8.8.3): equal only for equal bytes. */
  readonly etag: string;
  readonly lastModified: Temporal.Instant | null;
  readonly fileName: string;
}

/** Calendars that anybody with the address may read; a private club has none. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly config: Config,
    private readonly clubs: Clubs,
    private readonly access: ClubAccess,
    private readonly lists: OccurrenceListRepository,
    private readonly occurrences: OccurrenceRepository,
  ) {}

  /** The dates of a club: the last 90 days and all ahead. Null: no such club for the public. */
  async ofClub(slug: string, locale: Locale): Promise<CalendarFeed | null> {
    const club = await this.clubs.bySlug(slug, null);
    if (!club.ok || !canSee(club.value.visibility, null)) return null;
    const shown = listedTo(club.value.visibility, null);
    const facts = await this.lists.forFeed(club.value.id, shown);
    return this.feed(inLocale(club.value.name, locale), facts, locale, club.value.slug);
  }

  /** One date, to be opened by a calendar program. */
  async ofOccurrence(slug: string, locale: Locale): Promise<CalendarFeed | null> {
    const facts = await this.occurrences.bySlug(slug);
    if (!facts || !(await this.access.canSee(null, facts, null))) return null;
    return this.feed(inLocale(facts.title, locale), [facts], locale, facts.slug);
  }

  private feed(
    name: string,
    occurrences: readonly OccurrenceFacts[],
    locale: Locale,
    slug: string,
  ): CalendarFeed {
    const body = feedOf({
      name,
      locale,
      occurrences: occurrences.map((facts) => ({
        facts,
        url: `${this.config.publicUrl}/e/${facts.slug}`,
      })),
    });
    const changes = occurrences.map(({ changedAt }) => changedAt);
    return {
      body,
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
      lastModified: changes.sort(Temporal.Instant.compare).at(-1) ?? null,
      fileName: `${slug}.ics`,
    };
  }
}

import { Injectable } from '@nestjs/common';
import { inLocale, type Locale } from '@asaza/kernel';
import { canSee, Clubs, type Club } from '@asaza/clubs';
import { Config } from '@asaza/platform/config';
import { atomOf } from '../domain/atom';
import { listedTo } from '../domain/listing';
import type { OccurrenceFacts } from '../domain/occurrence';
import type { SeriesFacts } from '../domain/series';
import { FeedRepository } from '../persistence/feed.repository';
import { OccurrenceRepository } from '../persistence/occurrence.repository';
import { ScheduleRepository } from '../persistence/schedule.repository';
import { SeriesRepository } from '../persistence/series.repository';
import { feedFile, type CalendarFeed } from './calendar-feed';
import { ClubAccess } from './club-access';
import { feedOf } from './ics-of';
import { seriesIcsOf } from './ics-series';

/** Feeds that anybody with the address may read; what is private has none. Null: nothing for the public. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly config: Config,
    private readonly clubs: Clubs,
    private readonly access: ClubAccess,
    private readonly feeds: FeedRepository,
    private readonly occurrences: OccurrenceRepository,
    private readonly series: SeriesRepository,
    private readonly schedules: ScheduleRepository,
  ) {}

  /** The dates of a club: the last 90 days and all ahead. */
  async ofClub(slug: string, locale: Locale): Promise<CalendarFeed | null> {
    const club = await this.openClub(slug);
    if (!club) return null;
    const dates = await this.feeds.ofClub(club.id, listedTo(club.visibility, null));
    return this.calendar(inLocale(club.name, locale), dates, locale, club.slug);
  }

  /** What the club announced and changed, the latest first. */
  async newsOfClub(slug: string, locale: Locale): Promise<CalendarFeed | null> {
    const club = await this.openClub(slug);
    if (!club) return null;
    const dates = await this.feeds.newsOfClub(club.id, listedTo(club.visibility, null));
    const pageUrl = `${this.config.publicUrl}/c/${club.slug}`;
    const body = atomOf({
      clubId: club.id,
      name: inLocale(club.name, locale),
      locale,
      pageUrl,
      selfUrl: `${pageUrl}/feed.atom${locale === 'ja' ? '' : `?lang=${locale}`}`,
      entries: dates.map((facts) => ({ facts, url: this.pageOf(facts) })),
    });
    return feedFile(body, `${club.slug}.atom`);
  }

  async ofSeries(slug: string, locale: Locale): Promise<CalendarFeed | null> {
    const series = await this.openSeries(slug);
    if (!series) return null;
    const dates = await this.feeds.ofSeries(series.id);
    return this.calendar(inLocale(series.title, locale), dates, locale, series.slug);
  }

  /** The same dates, said by the series' rule where it can say them. */
  async ruleOfSeries(slug: string, locale: Locale): Promise<CalendarFeed | null> {
    const series = await this.openSeries(slug);
    if (!series) return null;
    const byRuleAlone =
      series.holidayPolicy === 'none' && series.endsOn === null && series.pausedFrom === null;
    const body = seriesIcsOf({
      series,
      dates: await this.feeds.ofSeries(series.id),
      openEnded: byRuleAlone && !(await this.schedules.exceptionsAhead(series.id)),
      locale,
      url: `${this.config.publicUrl}/s/${series.slug}`,
      urlOf: (facts) => this.pageOf(facts),
    });
    return feedFile(body, `${series.slug}-series.ics`);
  }

  /** One date, to be opened by a calendar program. */
  async ofOccurrence(slug: string, locale: Locale): Promise<CalendarFeed | null> {
    const facts = await this.occurrences.bySlug(slug);
    if (!facts || !(await this.access.canSee(null, facts, null))) return null;
    return this.calendar(inLocale(facts.title, locale), [facts], locale, facts.slug);
  }

  private async openClub(slug: string): Promise<Club | null> {
    const club = await this.clubs.bySlug(slug, null);
    return club.ok && canSee(club.value.visibility, null) ? club.value : null;
  }

  private async openSeries(slug: string): Promise<SeriesFacts | null> {
    const series = await this.series.bySlug(slug.toLowerCase());
    return series && (await this.access.canSee(null, series, null)) ? series : null;
  }

  private pageOf(facts: OccurrenceFacts): string {
    return `${this.config.publicUrl}/e/${facts.slug}`;
  }

  private calendar(
    name: string,
    dates: readonly OccurrenceFacts[],
    locale: Locale,
    slug: string,
  ): CalendarFeed {
    const occurrences = dates.map((facts) => ({ facts, url: this.pageOf(facts) }));
    return feedFile(feedOf({ name, locale, occurrences }), `${slug}.ics`);
  }
}

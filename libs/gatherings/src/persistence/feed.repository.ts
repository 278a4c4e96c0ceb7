import { Injectable } from '@nestjs/common';
import { Database, statement } from '@asaza/platform/database';
import type { OccurrenceFacts, Visibility } from '../domain/occurrence';
import { factsOf, SELECT_OCCURRENCE, type OccurrenceRow } from './occurrence-row';

// Calendars that have seen a date must see it go; after 90 days all have asked again.
const SHOWN = `o.starts_at > app_now() - interval '90 days'
      and (o.status <> 'cancelled' or o.changed_at > app_now() - interval '90 days')`;

const ofClub = statement<OccurrenceRow, [string, string[]]>(
  'gatherings.feed_of_club',
  `${SELECT_OCCURRENCE}
    where o.club_id = $1 and s.visibility = any ($2::text[]) and ${SHOWN}
    order by o.starts_at, o.id limit 1000`,
);
const ofSeries = statement<OccurrenceRow, [string]>(
  'gatherings.feed_of_series',
  `${SELECT_OCCURRENCE} where o.series_id = $1 and ${SHOWN} order by o.starts_at, o.id limit 1000`,
);
const news = statement<OccurrenceRow, [string, string[]]>(
  'gatherings.news_of_club',
  `${SELECT_OCCURRENCE}
    where o.club_id = $1 and s.visibility = any ($2::text[]) and ${SHOWN}
      and o.cancelled_by is distinct from 'plan'
    order by o.changed_at desc, o.starts_at, o.id limit 50`,
);

/** What feeds show: the last 90 days and everything ahead, what was cancelled for 90 days. */
@Injectable()
export class FeedRepository {
  constructor(private readonly database: Database) {}

  /** By start, skipped dates too. */
  async ofClub(clubId: string, shown: readonly Visibility[]): Promise<OccurrenceFacts[]> {
    return (await this.database.rows(ofClub, [clubId, [...shown]])).map(factsOf);
  }

  async ofSeries(seriesId: string): Promise<OccurrenceFacts[]> {
    return (await this.database.rows(ofSeries, [seriesId])).map(factsOf);
  }

  /** The latest changed first. */
  async newsOfClub(clubId: string, shown: readonly Visibility[]): Promise<OccurrenceFacts[]> {
    return (await this.database.rows(news, [clubId, [...shown]])).map(factsOf);
  }
}

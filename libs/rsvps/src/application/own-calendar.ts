import { Injectable } from '@nestjs/common';
import {
  ok,
  refuse,
  unauthenticated,
  type Locale,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import {
  Occurrences,
  PersonalCalendar,
  type CalendarFeed,
  type OccurrenceFacts,
} from '@asaza/gatherings';
import { People } from '@asaza/people';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Config } from '@asaza/platform/config';
import { Database } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { Temporal } from '@asaza/recurrence';
import { CalendarFeedRepository, type SavedFeed } from '../persistence/calendar-feed.repository';
import { RsvpQueries } from '../persistence/rsvp.queries';

/** The secret address of a person's own calendar. */
export interface CalendarAddress {
  readonly url: string;
  readonly createdAt: Temporal.Instant;
}

const DAYS_BACK = 90;
const NAMES: Record<Locale, string> = { ja: '参加する予定（Asaza）', en: 'My dates (Asaza)' };

/** The dates at which a person has a seat or waits, for calendar programs: an address that can be revoked. */
@Injectable()
export class OwnCalendar {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly config: Config,
    private readonly tokens: Tokens,
    private readonly people: People,
    private readonly occurrences: Occurrences,
    private readonly calendar: PersonalCalendar,
    private readonly feeds: CalendarFeedRepository,
    private readonly answers: RsvpQueries,
  ) {}

  /** The viewer's address; null while they have none. */
  async address(viewer: Viewer | null): Promise<Outcome<CalendarAddress | null, Unauthenticated>> {
    if (!viewer) return refuse(unauthenticated);
    const feed = await this.feeds.living(viewer.personId);
    return ok(feed && this.addressOf(feed));
  }

  /** A new address; the one before is gone from now on. */
  async renew(viewer: Viewer | null): Promise<Outcome<CalendarAddress, Unauthenticated>> {
    if (!viewer) return refuse(unauthenticated);
    const id = this.entropy.id();
    const seed = { id, ...this.tokens.seed('calendar_feed', id) };
    return this.database.tx(async (tx) => {
      await this.feeds.revoke(tx, viewer.personId);
      return ok(this.addressOf(await this.feeds.insert(tx, viewer.personId, seed)));
    });
  }

  async revoke(viewer: Viewer | null): Promise<Outcome<true, Unauthenticated>> {
    if (!viewer) return refuse(unauthenticated);
    await this.database.tx((tx) => this.feeds.revoke(tx, viewer.personId));
    return ok(true);
  }

  /** What stands at an address, in the person's language unless another is asked for. Reads only. */
  async read(token: string, asked: Locale | null): Promise<CalendarFeed | 'revoked' | null> {
    const feed = await this.feeds.byToken(this.tokens.hash(token));
    if (!feed) return null;
    if (feed.revoked) return 'revoked';
    const known = (await this.people.namesOf([feed.personId])).get(feed.personId);
    const locale = asked ?? known?.locale ?? 'ja';
    const since = (await this.clock.now()).subtract({ hours: 24 * DAYS_BACK });
    const dates = await this.answers.datesOf(feed.personId);
    const state = new Map(
      dates.map(({ occurrenceId, seat }) => [occurrenceId, seat === 'held' ? 'held' : 'waiting']),
    );
    const facts = await this.occurrences.factsOf([...state.keys()]);
    const entries = facts
      .filter(({ startsAt }) => Temporal.Instant.compare(startsAt, since) >= 0)
      .sort(byStart)
      .map((date) => ({ facts: date, state: state.get(date.id) as 'held' | 'waiting' }));
    return this.calendar.of(entries, NAMES[locale], locale);
  }

  private addressOf(feed: SavedFeed): CalendarAddress {
    const token = this.tokens.token('calendar_feed', feed.id, feed);
    return { url: `${this.config.publicUrl}/me/${token}.ics`, createdAt: feed.createdAt };
  }
}

const byStart = (a: OccurrenceFacts, b: OccurrenceFacts): number =>
  Temporal.Instant.compare(a.startsAt, b.startsAt) || (a.id < b.id ? -1 : 1);

import { Injectable } from '@nestjs/common';
import { Clubs } from '@asaza/clubs';
import { isOver, Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Due, Inbox } from '@asaza/platform/events';
import { SeatViews } from '@asaza/rsvps';
import {
  DEFAULT_CHOICES,
  hostHearsAt,
  isFew,
  nextDigest,
  type HostNewsKind,
} from '../domain/host-news';
import { DigestDue } from '../domain/notifications.events';
import { HostNoticeRepository } from '../persistence/host-notice.repository';
import { Notices, type News } from './notices';

/** What hosts hear of once a date is over. */
const AFTERWARDS: ReadonlySet<HostNewsKind> = new Set(['contest', 'round']);

/** How long news of a date that is over is of use. */
const PAST_HOURS = 7 * 24;

export interface HostNews {
  readonly kind: HostNewsKind;
  readonly occurrenceId: string;
  readonly rsvpId?: string;
  readonly personId?: string;
}

/** Something happened that hosts may want to hear of: each as they chose, at once or in their next digest. */
@Injectable()
export class TellHosts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly inbox: Inbox,
    private readonly due: Due,
    private readonly clubs: Clubs,
    private readonly occurrences: Occurrences,
    private readonly seats: SeatViews,
    private readonly settings: HostNoticeRepository,
    private readonly notices: Notices,
  ) {}

  async execute(eventId: string, news: HostNews): Promise<void> {
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, `notifications.hosts-${news.kind}`))) return;
      await this.tell(tx, eventId, news);
    });
  }

  /** Seats were taken or freed: "few seats left" is news each time they become few. */
  async lookAtSeats(eventId: string, occurrenceId: string): Promise<void> {
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.few-seats'))) return;
      const occurrence = await this.occurrences.facts(tx, occurrenceId);
      if (!occurrence) return;
      const [seats] = await this.seats.of([occurrence], now);
      if (seats && (await this.settings.hasBecomeFew(tx, occurrenceId, isFew(seats))))
        await this.tell(tx, eventId, { kind: 'few_seats', occurrenceId });
    });
  }

  private async tell(tx: Tx, eventId: string, news: HostNews): Promise<void> {
    const now = await this.clock.now();
    const occurrence = await this.occurrences.facts(tx, news.occurrenceId);
    const isPast = occurrence !== null && isOver(occurrence, now);
    // A word about an absence comes when the date is over, and so do introductions.
    if (!occurrence || (isPast && !AFTERWARDS.has(news.kind))) return;
    const { clubId } = occurrence;
    // Whoever did it knows.
    const hosts = (await this.clubs.hostsOf(clubId)).filter(
      ({ personId }) => personId !== news.personId,
    );
    const chosen = await this.settings.of(
      tx,
      clubId,
      hosts.map(({ personId }) => personId),
    );
    const of = new Map(chosen.map((settings) => [settings.personId, settings]));
    const atOnce: News[] = [];
    for (const { personId } of hosts) {
      const settings = of.get(personId);
      const choice = settings?.choices[news.kind] ?? DEFAULT_CHOICES[news.kind];
      if (choice === 'at_once') atOnce.push(this.newsOf(personId, eventId, news, occurrence, now));
      if (choice !== 'digest' || !settings) continue;
      const { kind, occurrenceId, rsvpId = null } = news;
      const row = { kind, occurrenceId, rsvpId, settingsId: settings.id, eventId };
      await this.settings.wait(tx, [{ ...row, id: this.entropy.id() }]);
      const at = nextDigest(now, settings.tzid, settings.digestHour);
      await this.due.at(tx, DigestDue, settings.id, at);
    }
    await this.notices.tellAll(tx, atOnce);
  }

  private newsOf(
    personId: string,
    eventId: string,
    { kind, occurrenceId, rsvpId }: HostNews,
    occurrence: OccurrenceFacts,
    now: Parameters<typeof hostHearsAt>[1],
  ): News {
    return {
      ...{ kind: 'host_news', personId, of: `${kind}|${eventId}`, thread: occurrenceId },
      subjects: {
        ...{ clubId: occurrence.clubId, occurrenceId, news: kind },
        ...(rsvpId === undefined ? {} : { rsvpId }),
      },
      deadline: isOver(occurrence, now) ? now.add({ hours: PAST_HOURS }) : occurrence.endsAt,
      notBefore: hostHearsAt(kind, now, occurrence),
    };
  }
}

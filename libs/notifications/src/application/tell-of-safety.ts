import { Injectable } from '@nestjs/common';
import { Clubs } from '@asaza/clubs';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Inbox } from '@asaza/platform/events';
import type { Temporal } from '@asaza/recurrence';
import { hostHearsAt } from '../domain/host-news';
import { Notices } from './notices';

const USEFUL_DAYS = 14;
const DAY_HOURS = 24;
/** A club has no zone of its own; nights are those of where the product is at home. */
const HOME = 'Asia/Tokyo';

/** What hosts hear of reports, and what the reported hears: names of people in neither. */
@Injectable()
export class TellOfSafety {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly inbox: Inbox,
    private readonly clubs: Clubs,
    private readonly notices: Notices,
  ) {}

  /** Every host of the club; whom it is about hears nothing of it here, though they may be a host. */
  async hosts(
    eventId: string,
    news: 'reported' | 'contested',
    about: { readonly clubId: string; readonly personId: string },
  ): Promise<void> {
    const { clubId, personId: aboutId } = about;
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, `notifications.hosts-${news}`))) return;
      const hosts = await this.clubs.hostsOf(clubId);
      await this.notices.tellAll(
        tx,
        hosts
          .filter(({ personId }) => personId !== aboutId)
          .map(({ personId }) => ({
            ...{ kind: 'host_report' as const, personId, of: `${news}|${eventId}` },
            subjects: { clubId, news },
            ...timesOf(now),
          })),
      );
    });
  }

  async held(
    eventId: string,
    hold: { readonly holdId: string; readonly personId: string; readonly clubId: string },
  ): Promise<void> {
    const { holdId, personId, clubId } = hold;
    await this.person(eventId, 'hold_told', personId, { holdId, clubId });
  }

  async decided(
    eventId: string,
    about: { readonly personId: string; readonly clubId: string; readonly decision: string },
  ): Promise<void> {
    const { personId, clubId, decision } = about;
    await this.person(eventId, 'hold_decided', personId, { clubId, decision });
  }

  private async person(
    eventId: string,
    kind: 'hold_told' | 'hold_decided',
    personId: string,
    subjects: Readonly<Record<string, string>>,
  ): Promise<void> {
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, `notifications.${kind}`))) return;
      await this.notices.tell(tx, { kind, personId, of: eventId, subjects, ...timesOf(now) });
    });
  }
}

/** By day, and for two weeks. */
const timesOf = (now: Temporal.Instant) => ({
  notBefore: hostHearsAt('contest', now, { startsAt: now, tzid: HOME }),
  deadline: now.add({ hours: USEFUL_DAYS * DAY_HOURS }),
});

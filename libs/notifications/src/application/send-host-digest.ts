import { Injectable } from '@nestjs/common';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { digestDay, nextDigest } from '../domain/host-news';
import { DigestDue } from '../domain/notifications.events';
import { HostNoticeRepository } from '../persistence/host-notice.repository';
import { Notices } from './notices';

/** How long a digest that could not be delivered is of use. */
const USEFUL_HOURS = 24;

/** The hour of a host's digest has come: at most one a day for a club, and none with nothing in it. */
@Injectable()
export class SendHostDigest {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly due: Due,
    private readonly settings: HostNoticeRepository,
    private readonly notices: Notices,
  ) {}

  /** May run any number of times: the key of the notice is the host, the club and the local day. */
  async execute(settingsId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const settings = await this.settings.lock(tx, settingsId);
      if (!settings || (await this.settings.waiting(tx, settingsId)) === 0) return;
      const now = await this.clock.now();
      const { clubId, personId, tzid, digestHour } = settings;
      const day = digestDay(now, tzid);
      const told = await this.notices.tellAll(tx, [
        {
          ...{ kind: 'host_digest', personId, of: `${clubId}|${day.toString()}` },
          subjects: { clubId, settingsId, day: day.toString() },
          deadline: now.add({ hours: USEFUL_HOURS }),
        },
      ]);
      if (told > 0) return this.settings.take(tx, settingsId, day);
      // Today's has gone, at an hour that was chosen before: what waits is for tomorrow's.
      await this.due.at(tx, DigestDue, settingsId, nextDigest(now, tzid, digestHour));
    });
  }
}

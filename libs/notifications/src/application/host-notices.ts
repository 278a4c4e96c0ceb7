import { Injectable } from '@nestjs/common';
import {
  forbidden,
  invalid,
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { canHost, canSee, Clubs } from '@asaza/clubs';
import { Occurrences } from '@asaza/gatherings';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import {
  DEFAULT_CHOICES,
  DIGEST_HOUR,
  HOST_NEWS,
  parseDigestHour,
  type HostChoice,
  type HostChoices,
  type HostNewsKind,
} from '../domain/host-news';
import { HostNoticeRepository } from '../persistence/host-notice.repository';
import { MailPreferenceRepository } from '../persistence/mail-preference.repository';

export interface HostNoticesView {
  readonly clubId: string;
  readonly choices: HostChoices;
  readonly digestHour: number;
  /** Stopped by the link of a mail: nothing is sent, whatever was chosen. */
  readonly stopped: boolean;
}

const HOME = 'Asia/Tokyo';

/** What one host hears of one club: read and chosen by that host alone. */
@Injectable()
export class HostNotices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly clubs: Clubs,
    private readonly occurrences: Occurrences,
    private readonly settings: HostNoticeRepository,
    private readonly preferences: MailPreferenceRepository,
  ) {}

  async read(
    viewer: Viewer | null,
    clubId: string,
  ): Promise<Outcome<HostNoticesView, CommonRefusal>> {
    return this.database.tx(async (tx) => {
      const host = await this.asHost(tx, viewer, clubId);
      if (!host.ok) return host;
      const [found] = await this.settings.of(tx, clubId, [host.value]);
      const stopped = await this.preferences.isStopped(tx, {
        ...{ personId: host.value, category: 'host_notices', clubId },
      });
      return ok({
        clubId,
        stopped,
        choices: { ...DEFAULT_CHOICES, ...found?.choices },
        digestHour: found?.digestHour ?? DIGEST_HOUR,
      });
    });
  }

  /** Whoever chooses wants to hear: a stop by an earlier mail is lifted. */
  async choose(
    viewer: Viewer | null,
    input: {
      readonly clubId: string;
      readonly choices: readonly { readonly kind: HostNewsKind; readonly choice: HostChoice }[];
      readonly digestHour: number;
    },
  ): Promise<Outcome<HostNoticesView, CommonRefusal>> {
    const hour = parseDigestHour(input.digestHour);
    if (!hour.ok) return hour;
    const asked = new Map(input.choices.map(({ kind, choice }) => [kind, choice]));
    if (asked.size < input.choices.length) return refuse(invalid('choices', 'repeated'));
    const { clubId } = input;
    return this.database.tx(async (tx) => {
      const host = await this.asHost(tx, viewer, clubId);
      if (!host.ok) return host;
      const personId = host.value;
      const [before] = await this.settings.of(tx, clubId, [personId]);
      const choices = { ...DEFAULT_CHOICES, ...before?.choices, ...Object.fromEntries(asked) };
      const now = await this.clock.now();
      const [next] = await this.occurrences.nextOfClub(clubId, now, 1);
      const saved = await this.settings.save(tx, {
        ...{ id: this.entropy.id(), clubId, personId, choices, digestHour: hour.value },
        tzid: next?.tzid ?? before?.tzid ?? HOME,
      });
      const wanted = HOST_NEWS.filter((kind) => choices[kind] === 'digest');
      await this.settings.forget(tx, saved.id, wanted);
      await this.preferences.resume(tx, { personId, category: 'host_notices', clubId });
      return ok({ clubId, choices, digestHour: hour.value, stopped: false });
    });
  }

  private async asHost(
    tx: Tx,
    viewer: Viewer | null,
    clubId: string,
  ): Promise<Outcome<string, CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    const [club] = isUuid(clubId) ? await this.clubs.byIds([clubId], tx) : [];
    if (!club) return refuse(notFound('club'));
    const role = await this.clubs.roleOf(tx, clubId, viewer.personId);
    if (canHost(role)) return ok(viewer.personId);
    return refuse(canSee(club.visibility, role) ? forbidden : notFound('club'));
  }
}

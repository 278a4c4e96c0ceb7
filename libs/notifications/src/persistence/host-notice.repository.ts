import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { HostChoices, HostNewsKind } from '../domain/host-news';

export interface HostNoticeSettings {
  readonly id: string;
  readonly clubId: string;
  readonly personId: string;
  readonly choices: Partial<HostChoices>;
  readonly digestHour: number;
  readonly tzid: string;
}

export interface WaitingNews {
  readonly kind: HostNewsKind;
  readonly occurrenceId: string;
  readonly rsvpId: string | null;
}

interface SettingsRow {
  id: string;
  club_id: string;
  person_id: string;
  choices: Partial<HostChoices>;
  digest_hour: number;
  tzid: string;
}

const COLUMNS = 'id, club_id, person_id, choices, digest_hour, tzid';
const of = statement<SettingsRow, [string, readonly string[]]>(
  'host_notices.of',
  `select ${COLUMNS} from host_notice_settings where club_id = $1 and person_id = any ($2::uuid[])`,
);
const lock = statement<SettingsRow, [string]>(
  'host_notices.lock',
  `select ${COLUMNS} from host_notice_settings where id = $1 for update`,
);
const byId = statement<SettingsRow, [string]>(
  'host_notices.by_id',
  `select ${COLUMNS} from host_notice_settings where id = $1`,
);
const save = statement<SettingsRow, [string, string, string, string, number, string]>(
  'host_notices.save',
  `insert into host_notice_settings (id, club_id, person_id, choices, digest_hour, tzid, changed_at)
   values ($1, $2, $3, $4, $5, $6, app_now())
   on conflict (club_id, person_id) do update set choices = excluded.choices,
     digest_hour = excluded.digest_hour, tzid = excluded.tzid, changed_at = app_now()
   returning ${COLUMNS}`,
);
const wait = statement<never, [string]>(
  'host_notices.wait',
  `insert into host_news (id, settings_id, kind, occurrence_id, rsvp_id, event_id, created_at)
   select id, "settingsId", kind, "occurrenceId", "rsvpId", "eventId", app_now()
     from jsonb_to_recordset($1::jsonb) as news (id uuid, "settingsId" uuid, kind text,
       "occurrenceId" uuid, "rsvpId" uuid, "eventId" uuid)
   on conflict (settings_id, event_id, kind) do nothing`,
);
const forget = statement<never, [string, readonly string[]]>(
  'host_notices.forget',
  `delete from host_news where settings_id = $1 and digest_day is null and not (kind = any ($2::text[]))`,
);
const waitingCount = statement<{ count: number }, [string]>(
  'host_notices.waiting',
  `select count(*)::int as count from host_news where settings_id = $1 and digest_day is null`,
);
const take = statement<never, [string, string]>(
  'host_notices.take',
  `update host_news set digest_day = $2 where settings_id = $1 and digest_day is null`,
);
const ofDigest = statement<
  { kind: HostNewsKind; occurrence_id: string; rsvp_id: string | null },
  [string, string]
>(
  'host_notices.of_digest',
  `select kind, occurrence_id, rsvp_id from host_news
    where settings_id = $1 and digest_day = $2 order by created_at, id`,
);
// Returns a row only when the state is another one than before.
const cross = statement<{ few: boolean }, [string, boolean]>(
  'host_notices.cross',
  `insert into few_seats as f (occurrence_id, few) values ($1, $2)
   on conflict (occurrence_id) do update set few = excluded.few where f.few <> excluded.few
   returning few`,
);

const settingsOf = (row: SettingsRow): HostNoticeSettings => ({
  ...{ id: row.id, clubId: row.club_id, personId: row.person_id, choices: row.choices },
  ...{ digestHour: row.digest_hour, tzid: row.tzid },
});

@Injectable()
export class HostNoticeRepository {
  constructor(private readonly database: Database) {}

  /** Of those of these hosts who chose anything. */
  async of(
    tx: Tx | null,
    clubId: string,
    personIds: readonly string[],
  ): Promise<HostNoticeSettings[]> {
    return (await (tx ?? this.database).rows(of, [clubId, personIds])).map(settingsOf);
  }

  async lock(tx: Tx, id: string): Promise<HostNoticeSettings | null> {
    const row = await tx.row(lock, [id]);
    return row ? settingsOf(row) : null;
  }

  async byId(id: string): Promise<HostNoticeSettings | null> {
    const row = await this.database.row(byId, [id]);
    return row ? settingsOf(row) : null;
  }

  async save(tx: Tx, settings: HostNoticeSettings): Promise<HostNoticeSettings> {
    const { id, clubId, personId, choices, digestHour, tzid } = settings;
    const params = [id, clubId, personId, JSON.stringify(choices), digestHour, tzid] as const;
    return settingsOf((await tx.row(save, [...params]))!);
  }

  /** Keeps news for the next digests; the same event is kept once. */
  async wait(
    tx: Tx,
    rows: readonly (WaitingNews & {
      readonly id: string;
      readonly settingsId: string;
      readonly eventId: string;
    })[],
  ): Promise<void> {
    if (rows.length > 0) await tx.rows(wait, [JSON.stringify(rows)]);
  }

  /** Whatever waits and is of none of these kinds is wanted no more. */
  async forget(tx: Tx, settingsId: string, kinds: readonly HostNewsKind[]): Promise<void> {
    await tx.rows(forget, [settingsId, kinds]);
  }

  async waiting(tx: Tx, settingsId: string): Promise<number> {
    return (await tx.row(waitingCount, [settingsId]))!.count;
  }

  /** Everything that waits belongs to the digest of this day. */
  async take(tx: Tx, settingsId: string, day: Temporal.PlainDate): Promise<void> {
    await tx.rows(take, [settingsId, day.toString()]);
  }

  async ofDigest(settingsId: string, day: string): Promise<WaitingNews[]> {
    const rows = await this.database.rows(ofDigest, [settingsId, day]);
    return rows.map(({ kind, occurrence_id, rsvp_id }) => ({
      ...{ kind, occurrenceId: occurrence_id, rsvpId: rsvp_id },
    }));
  }

  /** True when the free seats have become few just now, whoever asks at the same time. */
  async hasBecomeFew(tx: Tx, occurrenceId: string, few: boolean): Promise<boolean> {
    return (await tx.row(cross, [occurrenceId, few]))?.few === true;
  }
}

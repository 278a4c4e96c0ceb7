import type { Type } from '@nestjs/common';
import { clubsMigrations } from '@asaza/clubs';
import { attendanceMigrations } from '@asaza/attendance';
import { gatheringsMigrations } from '@asaza/gatherings';
import { introductionsMigrations } from '@asaza/introductions';
import { People, peopleMigrations } from '@asaza/people';
import type { Tx } from '@asaza/platform/database';
import { Temporal } from '@asaza/recurrence';
import { rsvpsMigrations } from '@asaza/rsvps';
import { speakersMigrations } from '@asaza/speakers';
import { notificationsMigrations } from './index';
import { MailPreferences } from './application/mail-preferences';
import { Notices } from './application/notices';
import type { NoticeKind } from './domain/notice';

/** Everything that a notice can speak of. */
export const migrations = [
  ...peopleMigrations,
  ...clubsMigrations,
  ...gatheringsMigrations,
  ...rsvpsMigrations,
  ...speakersMigrations,
  ...attendanceMigrations,
  ...introductionsMigrations,
  ...notificationsMigrations,
];

/** What `openArea` of the tests opens: real providers on a real database. */
interface OpenArea {
  readonly db: {
    query<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
  };
  get<T>(type: Type<T>): T;
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

export interface DeliveryRow {
  readonly id: string;
  readonly state: string;
  readonly attempt: number;
  readonly reason: string | null;
  readonly message_id: string;
}

/** A person with a short letter on its way, and how to look at it again. */
export async function deliveryIn(
  area: OpenArea,
  email: string,
  category: 'reminders' | null = null,
) {
  const { personId } = await area.tx((tx) =>
    area.get(People).ensureByAddress(tx, email, { locale: 'ja', name: '山田 桃子' }),
  );
  const [attempt] = await area.db.query<{ id: string; now: Date }>(
    `insert into sign_in_attempts (id, person_id, nonce, key_version, token_hash, browser_hash, locale,
       requested_at, expires_at)
     values (gen_random_uuid(), $1, 'n', 1, gen_random_uuid()::text, 'b', 'ja', app_now(),
       app_now() + interval '10 minutes') returning id, app_now() as now`,
    [personId],
  );
  const now = Temporal.Instant.from(attempt!.now.toISOString());
  const news = {
    kind: 'sign_in' as NoticeKind,
    personId,
    of: attempt!.id,
    subjects: { attemptId: attempt!.id },
    deadline: now.add({ minutes: 10 }),
  };
  await area.tx((tx) => area.get(Notices).tell(tx, news));
  // The category decides what a stop covers; the letter itself is the same short one.
  if (category) {
    await area.db.query(`update notices set category = $2 where person_id = $1`, [
      personId,
      category,
    ]);
    await area.tx((tx) => area.get(MailPreferences).ensure(tx, personId, category));
  }
  const row = async (): Promise<DeliveryRow> =>
    (
      await area.db.query<DeliveryRow>(`select * from deliveries where person_id = $1`, [personId])
    )[0]!;
  const { id } = await row();
  /** Seconds until the next try; undefined when none is to come. */
  const due = async (): Promise<number | undefined> =>
    (
      await area.db.query<{ seconds: number }>(
        `select extract(epoch from due_at - app_now())::float8 as seconds from due_rows
          where name = 'notifications.delivery_due' and key = $1`,
        [id],
      )
    )[0]?.seconds;
  const setDeadline = (seconds: number) =>
    area.db.query(
      `update notices set deadline = app_now() + $2 * interval '1 second' where person_id = $1`,
      [personId, seconds],
    );
  return { id, email, personId, news, row, due, setDeadline };
}

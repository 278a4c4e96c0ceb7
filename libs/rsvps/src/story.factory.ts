import { randomUUID } from 'node:crypto';
import type { Type } from '@nestjs/common';
import type { Viewer } from '@asaza/kernel';
import { Clubs, clubsMigrations } from '@asaza/clubs';
import { gatheringsMigrations } from '@asaza/gatherings';
import { People, peopleMigrations } from '@asaza/people';
import { Database, statement, type Tx } from '@asaza/platform/database';
import { DueRows } from '@asaza/platform/queue';
import { Tokens } from '@asaza/platform/tokens';
import { Temporal } from '@asaza/recurrence';
import {
  HoldExpires,
  OfferExpires,
  QuotaReleases,
  QuotasFollow,
  rsvpsMigrations,
  SeatsFree,
} from './index';
import { FollowQuotas } from './application/follow-quotas';
import { ReleaseQuotas } from './application/release-quotas';
import { RespondToOccurrence, type ResponseInput } from './application/respond-to-occurrence';
import { OfferSeats } from './application/offer-seats';
import { ReleaseLapsed } from './application/release-lapsed';
import { ConfirmResponse, type ConfirmationInput } from './application/confirm-response';
import type { Ticket } from './application/tickets';
import { RsvpsModule } from './rsvps.module';

/** A Wednesday noon in Tokyo: the stories begin here, nine days before their breakfast. */
export const NOON = '2026-11-11T03:00:00Z';
/** Friday, 7:00 in Tokyo. */
export const BREAKFAST = '2026-11-19T22:00:00Z';

type Provider<T> = Type<T> | (abstract new (...args: never[]) => T);

/** What `openArea` of the tests opens: real providers on a real database. */
export interface StoryArea {
  readonly db: {
    setClock(instant: string): Promise<void>;
    advance(interval: string): Promise<void>;
    query<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
  };
  get<T>(type: Provider<T>): T;
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  events(): Promise<{ name: string; facts: Record<string, unknown> }[]>;
  close(): Promise<void>;
}

/** What to open for a story. */
export const storyNeeds = {
  modules: [RsvpsModule],
  migrations: [
    ...peopleMigrations,
    ...clubsMigrations,
    ...gatheringsMigrations,
    ...rsvpsMigrations,
  ],
};

/** A club with its owner on a database of its own, for tests that read like sentences. */
export interface Story {
  readonly area: StoryArea;
  readonly host: Viewer;
  readonly clubId: string;
  get<T>(type: Provider<T>): T;
  /** A 90-minute occurrence, of its own series. Returns its id. */
  occurrence(options?: {
    capacity?: number;
    startsAt?: string;
    onlineUrl?: string;
  }): Promise<string>;
  /** A person with a proven address. */
  person(name: string): Promise<Viewer>;
  /** Answers by name and address; returns what the page and the mail know. */
  answer(
    occurrenceId: string,
    name: string,
    said?: Partial<ResponseInput>,
  ): Promise<{ confirmationId: string; code: string; token: string }>;
  /** Answers and proves it; fails when refused. */
  attend(occurrenceId: string, name: string, said?: Partial<ResponseInput>): Promise<Ticket>;
  confirm(input: ConfirmationInput): ReturnType<ConfirmResponse['execute']>;
  book(occurrenceId: string): Promise<{
    capacity: number;
    held: number;
    provisional: number;
    offered: number;
    waiting: number;
  }>;
  /** Moves the clock forward, such as '2 hours', and does what fell due. */
  pass(interval: string): Promise<void>;
  /** Does what is due, as a worker would, until nothing is. */
  work(): Promise<void>;
  /** Occurrences whose counters do not equal their rows: always none. */
  drifted(): Promise<unknown[]>;
  /** Names and seats in the order of answering. */
  seats(occurrenceId: string): Promise<{ name: string; seat: string; seq: number | null }[]>;
  eventNames(): Promise<string[]>;
}

export const addressOf = (name: string): string => `${name.toLowerCase()}@example.jp`;

const seedOf = statement<{ nonce: string; key_version: number }, [string]>(
  'test.confirmation_seed',
  `select nonce, key_version from response_confirmations where id = $1`,
);

/** A worker that knows the jobs of this area only, reading the same due rows as the real one. */
async function doWhatIsDue(area: StoryArea): Promise<void> {
  const rows = new DueRows(area.get(Database));
  const handlers = new Map<string, (key: string) => Promise<void>>([
    [HoldExpires.due, (key) => area.get(ReleaseLapsed).execute(key)],
    [OfferExpires.due, (key) => area.get(ReleaseLapsed).execute(key)],
    [QuotaReleases.due, (key) => area.get(ReleaseQuotas).execute(key)],
    [QuotasFollow.due, (key) => area.get(FollowQuotas).execute(key)],
    [SeatsFree.due, (key) => area.get(OfferSeats).execute(key)],
  ]);
  for (;;) {
    const claimed = await rows.claim([...handlers.keys()], 10);
    if (claimed.length === 0) return;
    for (const row of claimed) {
      const found = await rows.read(row);
      if (!found) continue;
      await handlers.get(row.name)!(row.key);
      await rows.finish(row, found.due);
    }
  }
}

export async function storyIn(area: StoryArea): Promise<Story> {
  await area.db.setClock(NOON);
  const people = area.get(People);
  const tokens = area.get(Tokens);
  const person = async (name: string): Promise<Viewer> => {
    const personId = await area.tx(async (tx) => {
      const made = await people.ensureByAddress(tx, addressOf(name), { locale: 'ja', name });
      await people.verify(tx, made.personId, { name });
      return made.personId;
    });
    return { personId, sessionId: randomUUID() };
  };
  const host = await person('Owner');
  const club = await area.tx((tx) =>
    area.get(Clubs).create(tx, {
      name: { ja: '川べり朝食会', en: null },
      visibility: 'public',
      ownerId: host.personId,
    }),
  );
  if (!club.ok) throw new Error(club.refusal.code);
  const { clubId } = club.value;

  const answer: Story['answer'] = async (occurrenceId, name, said = {}) => {
    const outcome = await area.get(RespondToOccurrence).execute(null, {
      ...{ occurrenceId, name, email: addressOf(name), locale: 'ja' },
      ...said,
    });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const { confirmationId } = outcome.value;
    const seed = (await area.get(Database).row(seedOf, [confirmationId]))!;
    const from = { nonce: seed.nonce, keyVersion: seed.key_version };
    return {
      confirmationId,
      code: tokens.code('confirm_response', confirmationId, from),
      token: tokens.token('confirm_response', confirmationId, from),
    };
  };
  const confirm: Story['confirm'] = (input) => area.get(ConfirmResponse).execute(input);
  return {
    ...{ area, host, clubId, person, answer, confirm },
    get: (type) => area.get(type),
    work: () => doWhatIsDue(area),
    pass: async (interval) => {
      await area.db.advance(interval);
      await doWhatIsDue(area);
    },
    occurrence: (about) => insertOccurrence(area, clubId, about ?? {}),
    attend: async (occurrenceId, name, said) => {
      const outcome = await confirm(await answer(occurrenceId, name, said));
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      return outcome.value;
    },
    book: async (occurrenceId) =>
      (
        await area.db.query<Awaited<ReturnType<Story['book']>>>(
          `select capacity, held, provisional, offered, waiting from seat_books where occurrence_id = $1`,
          [occurrenceId],
        )
      )[0]!,
    drifted: () =>
      area.db.query(
        `select b.occurrence_id from seat_books b left join rsvps r on r.occurrence_id = b.occurrence_id
          group by b.occurrence_id
         having (b.held, b.provisional, b.offered, b.waiting, b.waiting_seats) is distinct from
           (coalesce(sum(r.party) filter (where r.seat = 'held'), 0)::int,
            coalesce(sum(r.party) filter (where r.held_until is not null), 0)::int,
            coalesce(sum(r.party) filter (where r.seat = 'offered'), 0)::int,
            count(*) filter (where r.seat = 'waitlisted')::int,
            coalesce(sum(r.party) filter (where r.seat = 'waitlisted'), 0)::int)
         union
         select q.occurrence_id from seat_quotas q left join rsvps r on r.quota_id = q.id
          group by q.occurrence_id, q.id having q.taken <> coalesce(sum(r.party), 0)`,
      ),
    seats: (occurrenceId) =>
      area.db.query(`select name, seat, seq from rsvps where occurrence_id = $1 order by id`, [
        occurrenceId,
      ]),
    eventNames: async () => (await area.events()).map(({ name }) => name),
  };
}

async function insertOccurrence(
  area: StoryArea,
  clubId: string,
  about: { capacity?: number; startsAt?: string; onlineUrl?: string },
): Promise<string> {
  const [id, seriesId] = [randomUUID(), randomUUID()];
  const start = Temporal.Instant.from(about.startsAt ?? BREAKFAST);
  const local = start.toZonedDateTimeISO('Asia/Tokyo').toPlainDateTime().toString();
  await area.db.query(
    `insert into series (id, club_id, slug, title_ja, tzid, duration_minutes, capacity, online_url, first_number,
       visibility, created_at) values ($1::uuid, $2, $3, '朝食会', 'Asia/Tokyo', 90, $4, $5, 1, 'public', app_now())`,
    [seriesId, clubId, seriesId.slice(0, 13), about.capacity ?? 20, about.onlineUrl ?? null],
  );
  await area.db.query(
    `insert into series_rules (id, series_id, valid_from, start_local) values ($1, $2, $3, $3)`,
    [randomUUID(), seriesId, local],
  );
  await area.db.query(
    `insert into occurrences (id, club_id, series_id, slug, number, original_start, local_start, tzid, starts_at,
       ends_at, tzdata_version, duration_minutes, origin, uid, published_at, changed_at)
     values ($1::uuid, $2, $3, $1::uuid::text, 1, $4, $4, 'Asia/Tokyo', $5, $6, 'test', 90, 'rule', $1::uuid::text, app_now(), app_now())`,
    [id, clubId, seriesId, local, start.toString(), start.add({ minutes: 90 }).toString()],
  );
  return id;
}

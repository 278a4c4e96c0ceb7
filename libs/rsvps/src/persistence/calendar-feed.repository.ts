import { Injectable } from '@nestjs/common';
import { Database, instantOf, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';

interface FeedRow {
  id: string;
  person_id: string;
  nonce: string;
  key_version: number;
  created_at: Date;
  revoked: boolean;
}

export interface FeedSeed {
  readonly id: string;
  readonly nonce: string;
  readonly keyVersion: number;
}

/** An address of somebody's own calendar, from which its token is derived. */
export interface SavedFeed extends FeedSeed {
  readonly personId: string;
  readonly createdAt: Temporal.Instant;
  readonly revoked: boolean;
}

const COLUMNS = `id, person_id, nonce, key_version, created_at, revoked_at is not null as revoked`;

// Two renewals at once line up here: each leaves one living address.
const lock = statement<never, [string]>(
  'calendar_feeds.lock',
  `select pg_advisory_xact_lock(hashtextextended('calendar_feed|' || $1, 0))`,
);
const living = statement<FeedRow, [string]>(
  'calendar_feeds.living',
  `select ${COLUMNS} from calendar_feeds where person_id = $1 and revoked_at is null`,
);
const byToken = statement<FeedRow, [string]>(
  'calendar_feeds.by_token',
  `select ${COLUMNS} from calendar_feeds where token_hash = $1`,
);
const revoke = statement<never, [string]>(
  'calendar_feeds.revoke',
  `update calendar_feeds set revoked_at = app_now() where person_id = $1 and revoked_at is null`,
);
const insert = statement<FeedRow, [string, string, string, number, string]>(
  'calendar_feeds.insert',
  `insert into calendar_feeds (id, person_id, nonce, key_version, token_hash, created_at)
   values ($1, $2, $3, $4, $5, app_now()) returning ${COLUMNS}`,
);

const feedOf = (row: FeedRow): SavedFeed => ({
  id: row.id,
  personId: row.person_id,
  nonce: row.nonce,
  keyVersion: row.key_version,
  createdAt: instantOf(row.created_at),
  revoked: row.revoked,
});

@Injectable()
export class CalendarFeedRepository {
  constructor(private readonly database: Database) {}

  async living(personId: string): Promise<SavedFeed | null> {
    const row = await this.database.row(living, [personId]);
    return row ? feedOf(row) : null;
  }

  /** Revoked ones, too; null when there never was one. */
  async byToken(tokenHash: string): Promise<SavedFeed | null> {
    const row = await this.database.row(byToken, [tokenHash]);
    return row ? feedOf(row) : null;
  }

  async revoke(tx: Tx, personId: string): Promise<void> {
    await tx.rows(lock, [personId]);
    await tx.rows(revoke, [personId]);
  }

  async insert(
    tx: Tx,
    personId: string,
    { id, nonce, keyVersion, tokenHash }: FeedSeed & { readonly tokenHash: string },
  ): Promise<SavedFeed> {
    return feedOf((await tx.row(insert, [id, personId, nonce, keyVersion, tokenHash]))!);
  }
}

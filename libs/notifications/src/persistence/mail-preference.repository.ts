import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { MailCategory } from '../domain/notice';

export interface PreferenceSeed {
  readonly id: string;
  readonly nonce: string;
  readonly keyVersion: number;
}

/** Whose mails of what kind; of one club, where the kind is stopped club by club. */
export interface PreferenceKey {
  readonly personId: string;
  readonly category: MailCategory;
  readonly clubId: string | null;
}

export interface PreferenceState extends PreferenceKey {
  readonly subscribed: boolean;
}

interface StateRow {
  person_id: string;
  category: MailCategory;
  club_id: string | null;
  subscribed: boolean;
}

const ensureAll = statement<never, [string]>(
  'mail_preferences.ensure_all',
  `insert into mail_preferences (id, person_id, category, club_id, nonce, key_version, token_hash, created_at)
   select id, "personId", category, "clubId", nonce, "keyVersion", "tokenHash", app_now()
     from jsonb_to_recordset($1::jsonb) as preference (id uuid, "personId" uuid, category text, "clubId" uuid,
       nonce text, "keyVersion" smallint, "tokenHash" text)
   on conflict (person_id, category, club_id) do nothing`,
);
const seedOf = statement<
  { id: string; nonce: string; key_version: number },
  [string, string, string | null]
>(
  'mail_preferences.seed',
  `select id, nonce, key_version from mail_preferences
    where person_id = $1 and category = $2 and club_id is not distinct from $3::uuid`,
);
const byToken = statement<StateRow, [string]>(
  'mail_preferences.by_token',
  `select person_id, category, club_id, opted_out_at is null as subscribed
     from mail_preferences where token_hash = $1`,
);
const stopped = statement<{ person_id: string }, [string, string, string | null]>(
  'mail_preferences.stopped',
  `select person_id from mail_preferences
    where person_id = $1 and category = $2 and club_id is not distinct from $3::uuid
      and opted_out_at is not null`,
);
const resume = statement<never, [string, string, string | null]>(
  'mail_preferences.resume',
  `update mail_preferences set opted_out_at = null
    where person_id = $1 and category = $2 and club_id is not distinct from $3::uuid`,
);
// The first opt-out keeps its moment, however often it is pressed.
const set = statement<StateRow, [string, boolean]>(
  'mail_preferences.set',
  `update mail_preferences
      set opted_out_at = case when $2 then null else coalesce(opted_out_at, app_now()) end
    where token_hash = $1
   returning person_id, category, club_id, opted_out_at is null as subscribed`,
);

const stateOf = (row: StateRow): PreferenceState => ({
  personId: row.person_id,
  category: row.category,
  clubId: row.club_id,
  subscribed: row.subscribed,
});

@Injectable()
export class MailPreferenceRepository {
  constructor(private readonly database: Database) {}

  /** Those that are there already stay as they are. */
  async ensureAll(
    tx: Tx,
    rows: readonly (PreferenceKey & PreferenceSeed & { readonly tokenHash: string })[],
  ): Promise<void> {
    await tx.rows(ensureAll, [JSON.stringify(rows)]);
  }

  async seedOf(key: PreferenceKey): Promise<PreferenceSeed | null> {
    const row = await this.database.row(seedOf, [key.personId, key.category, key.clubId]);
    return row ? { id: row.id, nonce: row.nonce, keyVersion: row.key_version } : null;
  }

  async byToken(tokenHash: string): Promise<PreferenceState | null> {
    const row = await this.database.row(byToken, [tokenHash]);
    return row ? stateOf(row) : null;
  }

  async isStopped(tx: Tx, { personId, category, clubId }: PreferenceKey): Promise<boolean> {
    return (await tx.rows(stopped, [personId, category, clubId])).length > 0;
  }

  /** Lifts a stop; nothing where there is none. */
  async resume(tx: Tx, { personId, category, clubId }: PreferenceKey): Promise<void> {
    await tx.rows(resume, [personId, category, clubId]);
  }

  async set(tx: Tx, tokenHash: string, subscribed: boolean): Promise<PreferenceState | null> {
    const row = await tx.row(set, [tokenHash, subscribed]);
    return row ? stateOf(row) : null;
  }
}

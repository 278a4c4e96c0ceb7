import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { MailCategory } from '../domain/notice';

export interface PreferenceSeed {
  readonly id: string;
  readonly nonce: string;
  readonly keyVersion: number;
}

export interface PreferenceState {
  readonly personId: string;
  readonly category: MailCategory;
  readonly subscribed: boolean;
}

interface StateRow {
  person_id: string;
  category: MailCategory;
  subscribed: boolean;
}

const ensure = statement<never, [string, string, string, string, number, string]>(
  'mail_preferences.ensure',
  `insert into mail_preferences (id, person_id, category, nonce, key_version, token_hash, created_at)
   values ($1, $2, $3, $4, $5, $6, app_now()) on conflict (person_id, category) do nothing`,
);
const seedOf = statement<{ id: string; nonce: string; key_version: number }, [string, string]>(
  'mail_preferences.seed',
  `select id, nonce, key_version from mail_preferences where person_id = $1 and category = $2`,
);
const byToken = statement<StateRow, [string]>(
  'mail_preferences.by_token',
  `select person_id, category, opted_out_at is null as subscribed
     from mail_preferences where token_hash = $1`,
);
// The first opt-out keeps its moment, however often it is pressed.
const set = statement<StateRow, [string, boolean]>(
  'mail_preferences.set',
  `update mail_preferences
      set opted_out_at = case when $2 then null else coalesce(opted_out_at, app_now()) end
    where token_hash = $1
   returning person_id, category, opted_out_at is null as subscribed`,
);

const stateOf = ({ person_id: personId, category, subscribed }: StateRow): PreferenceState => ({
  personId,
  category,
  subscribed,
});

@Injectable()
export class MailPreferenceRepository {
  constructor(private readonly database: Database) {}

  async ensure(
    tx: Tx,
    personId: string,
    category: MailCategory,
    seed: PreferenceSeed & { readonly tokenHash: string },
  ): Promise<void> {
    const { id, nonce, keyVersion, tokenHash } = seed;
    await tx.rows(ensure, [id, personId, category, nonce, keyVersion, tokenHash]);
  }

  async seedOf(personId: string, category: MailCategory): Promise<PreferenceSeed | null> {
    const row = await this.database.row(seedOf, [personId, category]);
    return row ? { id: row.id, nonce: row.nonce, keyVersion: row.key_version } : null;
  }

  async byToken(tokenHash: string): Promise<PreferenceState | null> {
    const row = await this.database.row(byToken, [tokenHash]);
    return row ? stateOf(row) : null;
  }

  async set(tx: Tx, tokenHash: string, subscribed: boolean): Promise<PreferenceState | null> {
    const row = await tx.row(set, [tokenHash, subscribed]);
    return row ? stateOf(row) : null;
  }
}

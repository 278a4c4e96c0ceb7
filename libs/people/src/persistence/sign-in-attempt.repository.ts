import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Database, instantOf, instantOrNull, statement, type Tx } from '@asaza/platform/database';
import type { TokenSeed } from '@asaza/platform/tokens';
import type { Temporal } from 'temporal-polyfill';
import type { SignInAttempt } from '../domain/sign-in';

export interface StoredAttempt extends SignInAttempt {
  readonly id: string;
  readonly personId: string;
  readonly seed: TokenSeed;
  readonly browserHash: string;
  readonly locale: Locale;
  /** The database's time at which this was read: it decides what has expired. */
  readonly readAt: Temporal.Instant;
}

interface AttemptRow {
  id: string;
  person_id: string;
  nonce: string;
  key_version: number;
  browser_hash: string;
  wrong_codes: number;
  locale: Locale;
  expires_at: Date;
  used_at: Date | null;
  read_at: Date;
}

const COLUMNS = `id, person_id, nonce, key_version, browser_hash, wrong_codes, locale, expires_at, used_at,
  app_now() as read_at`;

const insert = statement<
  { expires_at: Date },
  [string, string, string, number, string, string, Locale]
>(
  'sign_in_attempts.insert',
  `insert into sign_in_attempts
     (id, person_id, nonce, key_version, token_hash, browser_hash, locale, requested_at, expires_at)
   select $1, $2::uuid, $3, $4, $5, $6, $7, app_now(), app_now() + interval '10 minutes'
    where (select count(*) from sign_in_attempts
            where person_id = $2::uuid and requested_at > app_now() - interval '15 minutes') < 3
   returning expires_at`,
);
const freeAgainAt = statement<{ at: Date }, [string]>(
  'sign_in_attempts.free_again_at',
  `select requested_at + interval '15 minutes' as at from sign_in_attempts
    where person_id = $1 order by requested_at desc offset 2 limit 1`,
);
const byId = statement<AttemptRow, [string]>(
  'sign_in_attempts.by_id',
  `select ${COLUMNS} from sign_in_attempts where id = $1`,
);
const lockById = statement<AttemptRow, [string]>(
  'sign_in_attempts.lock_by_id',
  `select ${COLUMNS} from sign_in_attempts where id = $1 for update`,
);
const lockByToken = statement<AttemptRow, [string]>(
  'sign_in_attempts.lock_by_token',
  `select ${COLUMNS} from sign_in_attempts where token_hash = $1 for update`,
);
const countWrong = statement<never, [string]>(
  'sign_in_attempts.count_wrong',
  `update sign_in_attempts set wrong_codes = wrong_codes + 1 where id = $1`,
);
const use = statement<{ id: string }, [string]>(
  'sign_in_attempts.use',
  `update sign_in_attempts set used_at = app_now() where id = $1 and used_at is null returning id`,
);
const removeOld = statement<never, []>(
  'sign_in_attempts.remove_old',
  `delete from sign_in_attempts where requested_at < app_now() - interval '1 day'`,
);

@Injectable()
export class SignInAttemptRepository {
  constructor(private readonly database: Database) {}

  /** The attempt's end, or null when the person had three within the last 15 minutes. Hold the contact first. */
  async insert(
    tx: Tx,
    attempt: {
      id: string;
      personId: string;
      seed: TokenSeed & { readonly tokenHash: string };
      browserHash: string;
      locale: Locale;
    },
  ): Promise<Temporal.Instant | null> {
    const { id, personId, seed, browserHash, locale } = attempt;
    const { nonce, keyVersion, tokenHash } = seed;
    const row = await tx.row(insert, [
      id,
      personId,
      nonce,
      keyVersion,
      tokenHash,
      browserHash,
      locale,
    ]);
    return row ? instantOf(row.expires_at) : null;
  }

  /** When the third-last attempt is old enough for a new one. */
  async freeAgainAt(tx: Tx, personId: string): Promise<Temporal.Instant | null> {
    const row = await tx.row(freeAgainAt, [personId]);
    return row ? instantOf(row.at) : null;
  }

  async byId(id: string): Promise<StoredAttempt | null> {
    return attemptOf(await this.database.row(byId, [id]));
  }

  async lockById(tx: Tx, id: string): Promise<StoredAttempt | null> {
    return attemptOf(await tx.row(lockById, [id]));
  }

  async lockByToken(tx: Tx, tokenHash: string): Promise<StoredAttempt | null> {
    return attemptOf(await tx.row(lockByToken, [tokenHash]));
  }

  async countWrong(tx: Tx, id: string): Promise<void> {
    await tx.rows(countWrong, [id]);
  }

  /** Uses the attempt up; false when somebody was faster. */
  async use(tx: Tx, id: string): Promise<boolean> {
    return (await tx.rows(use, [id])).length === 1;
  }

  async removeOld(tx: Tx): Promise<void> {
    await tx.rows(removeOld, []);
  }
}

function attemptOf(row: AttemptRow | undefined): StoredAttempt | null {
  if (!row) return null;
  return {
    id: row.id,
    personId: row.person_id,
    seed: { nonce: row.nonce, keyVersion: row.key_version },
    browserHash: row.browser_hash,
    wrongCodes: row.wrong_codes,
    locale: row.locale,
    expiresAt: instantOf(row.expires_at),
    usedAt: instantOrNull(row.used_at),
    readAt: instantOf(row.read_at),
  };
}

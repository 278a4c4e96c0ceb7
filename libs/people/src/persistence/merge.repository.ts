import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Database, instantOf, instantOrNull, statement, type Tx } from '@asaza/platform/database';
import { MERGE_CODES, MERGE_HOURS, MERGES_A_DAY, type Merge } from '../domain/merge';

interface MergeRow {
  id: string;
  kept_id: string;
  gone_id: string;
  locale: Locale;
  nonce: string;
  key_version: number;
  wrong_codes: number;
  keeps_own_name: boolean;
  expires_at: Date;
  proven_at: Date | null;
  agreed_at: Date | null;
  done_at: Date | null;
  taken_back_at: Date | null;
}

const COLUMNS = `id, kept_id, gone_id, locale, nonce, key_version, wrong_codes, keeps_own_name, expires_at, proven_at,
  agreed_at, done_at, taken_back_at`;

const insert = statement<MergeRow, readonly unknown[]>(
  'merges.insert',
  `insert into person_merges (id, kept_id, gone_id, locale, nonce, key_version, token_hash, asked_at, expires_at)
   select $1, $2::uuid, $3::uuid, $4, $5, $6, $7, app_now(), app_now() + interval '${MERGE_HOURS} hours'
    where (select count(*) from person_merges where asked_at > app_now() - interval '1 day'
              and (kept_id = $2::uuid or gone_id = $3::uuid)) < ${MERGES_A_DAY}
   returning ${COLUMNS}`,
);
const takeBack = statement<never, [string]>(
  'merges.take_back',
  `update person_merges set taken_back_at = app_now()
    where kept_id = $1 and agreed_at is null and taken_back_at is null`,
);
const byId = statement<MergeRow, [string]>(
  'merges.by_id',
  `select ${COLUMNS} from person_merges where id = $1`,
);
const lockById = statement<MergeRow, [string]>(
  'merges.lock_by_id',
  `select ${COLUMNS} from person_merges where id = $1 for update`,
);
const byToken = statement<MergeRow, [string]>(
  'merges.by_token',
  `select ${COLUMNS} from person_merges where token_hash = $1`,
);
const latestOf = statement<MergeRow, [string]>(
  'merges.latest_of',
  `select ${COLUMNS} from person_merges
    where kept_id = $1 and taken_back_at is null and done_at is null
      and (agreed_at is not null or expires_at > app_now())
    order by asked_at desc, id desc limit 1`,
);
// The condition and the count are one statement: parallel guesses cannot outrun it.
const guess = statement<MergeRow, [string]>(
  'merges.guess',
  `update person_merges set wrong_codes = wrong_codes + 1 where id = $1 and wrong_codes < ${MERGE_CODES}
   returning ${COLUMNS}`,
);
const proven = statement<never, [string]>(
  'merges.proven',
  `update person_merges set proven_at = coalesce(proven_at, app_now()) where id = $1`,
);
const agreed = statement<never, [string, boolean]>(
  'merges.agreed',
  `update person_merges set agreed_at = app_now(), keeps_own_name = $2 where id = $1`,
);
const done = statement<never, [string]>(
  'merges.done',
  `update person_merges set done_at = coalesce(done_at, app_now()) where id = $1`,
);
const references = statement<{ path: string }, []>(
  'merges.references',
  `select c.conrelid::regclass || '.' || a.attname as path
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
    where c.contype = 'f' and c.confrelid = 'people'::regclass order by 1`,
);

export type StoredMerge = Merge & { readonly keepsOwnName: boolean };

const mergeOf = (row: MergeRow | undefined): StoredMerge | null =>
  row
    ? {
        ...{ id: row.id, keptId: row.kept_id, goneId: row.gone_id, locale: row.locale },
        ...{ nonce: row.nonce, keyVersion: row.key_version, wrongCodes: row.wrong_codes },
        keepsOwnName: row.keeps_own_name,
        expiresAt: instantOf(row.expires_at),
        provenAt: instantOrNull(row.proven_at),
        agreedAt: instantOrNull(row.agreed_at),
        doneAt: instantOrNull(row.done_at),
        takenBackAt: instantOrNull(row.taken_back_at),
      }
    : null;

@Injectable()
export class MergeRepository {
  constructor(private readonly database: Database) {}

  /** Null where enough mails were asked for today. An older one of the same person is taken back. */
  async insert(
    tx: Tx,
    merge: Pick<Merge, 'id' | 'keptId' | 'goneId' | 'locale' | 'nonce' | 'keyVersion'> & {
      readonly tokenHash: string;
    },
  ): Promise<StoredMerge | null> {
    await tx.rows(takeBack, [merge.keptId]);
    const { id, keptId, goneId, locale, nonce, keyVersion, tokenHash } = merge;
    return mergeOf(
      await tx.row(insert, [id, keptId, goneId, locale, nonce, keyVersion, tokenHash]),
    );
  }

  async takeBack(tx: Tx, keptId: string): Promise<void> {
    await tx.rows(takeBack, [keptId]);
  }

  async byId(tx: Tx | null, id: string): Promise<StoredMerge | null> {
    return mergeOf(await (tx ?? this.database).row(byId, [id]));
  }

  async lock(tx: Tx, id: string): Promise<StoredMerge | null> {
    return mergeOf(await tx.row(lockById, [id]));
  }

  async byToken(tokenHash: string): Promise<StoredMerge | null> {
    return mergeOf(await this.database.row(byToken, [tokenHash]));
  }

  /** The one that a person has under way; null: none. */
  async latestOf(keptId: string): Promise<StoredMerge | null> {
    return mergeOf(await this.database.row(latestOf, [keptId]));
  }

  /** Counts a guess at the code; null where too many were made. */
  async guess(tx: Tx, id: string): Promise<StoredMerge | null> {
    return mergeOf(await tx.row(guess, [id]));
  }

  async proven(tx: Tx, id: string): Promise<void> {
    await tx.rows(proven, [id]);
  }

  async agreed(tx: Tx, id: string, keepsOwnName: boolean): Promise<void> {
    await tx.rows(agreed, [id, keepsOwnName]);
  }

  async done(tx: Tx, id: string): Promise<void> {
    await tx.rows(done, [id]);
  }

  /** Every reference to a person that the database knows, as `table.column`. */
  async references(tx: Tx): Promise<string[]> {
    return (await tx.rows(references, [])).map(({ path }) => path);
  }
}

import { Injectable } from '@nestjs/common';
import { statement, together, type Tx } from '@asaza/platform/database';
import { IN_ORDER } from './in-order';

/** What a key was first sent with, and what came of it. */
export interface KnownKey {
  readonly inputHash: string;
  readonly rsvpId: string | null;
  readonly confirmationId: string | null;
}

// In the order of the keys, so that two transactions never wait for each other's new rows.
const claim = statement<{ key_hash: string }, [string[], string[]]>(
  'response_keys.claim',
  `insert into response_keys (key_hash, input_hash, created_at)
   select key_hash, input_hash, app_now() from unnest($1::text[], $2::text[]) as k (key_hash, input_hash) order by 1
   on conflict do nothing returning key_hash`,
);
const read = statement<
  {
    key_hash: string;
    input_hash: string;
    rsvp_id: string | null;
    confirmation_id: string | null;
  },
  [string[]]
>(
  'response_keys.read',
  `select key_hash, input_hash, rsvp_id, confirmation_id from response_keys where key_hash = any($1::text[])`,
);
const settle = statement<never, [string[], string[], (string | null)[]]>(
  'response_keys.settle',
  `update response_keys k set rsvp_id = r.rsvp_id, confirmation_id = r.confirmation_id
     from unnest($1::text[], $2::uuid[], $3::uuid[]) as r (key_hash, rsvp_id, confirmation_id)
    where k.key_hash = r.key_hash`,
);

interface Claim {
  readonly keyHash: string;
  readonly inputHash: string;
}

const claimAll = together(async (tx, claims: readonly Claim[]) => {
  const hashes = claims.map(({ keyHash }) => keyHash);
  const taken = await tx.rows(claim, [hashes, claims.map(({ inputHash }) => inputHash)]);
  const fresh = new Set(taken.map(({ key_hash }) => key_hash));
  const known =
    fresh.size === claims.length
      ? new Map<string, KnownKey>()
      : new Map(
          (await tx.rows(read, [hashes])).map((row): [string, KnownKey] => [
            row.key_hash,
            {
              inputHash: row.input_hash,
              rsvpId: row.rsvp_id,
              confirmationId: row.confirmation_id,
            },
          ]),
        );
  // Of two with the same new key the first takes it; the other finds it taken.
  return claims.map(({ keyHash }) => (fresh.delete(keyHash) ? null : known.get(keyHash)!));
});

interface Settled {
  readonly keyHash: string;
  readonly rsvpId: string;
  readonly confirmationId: string | null;
}

const settleAll = together(async (tx, results: readonly Settled[]) => {
  await tx.rows(settle, [
    results.map(({ keyHash }) => keyHash),
    results.map(({ rsvpId }) => rsvpId),
    results.map(({ confirmationId }) => confirmationId),
  ]);
  return results.map(() => undefined);
}, IN_ORDER.told);

@Injectable()
export class ResponseKeyRepository {
  /** Takes the key for this transaction; an earlier owner is waited for and given back. */
  async claim(tx: Tx, keyHash: string, inputHash: string): Promise<KnownKey | null> {
    return claimAll(tx, { keyHash, inputHash });
  }

  async settle(
    tx: Tx,
    keyHash: string,
    result: { readonly rsvpId: string; readonly confirmationId: string | null },
  ): Promise<void> {
    await settleAll(tx, { keyHash, ...result });
  }
}

import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '@asaza/platform/database';

/** What a key was first sent with, and what came of it. */
export interface KnownKey {
  readonly inputHash: string;
  readonly rsvpId: string | null;
  readonly confirmationId: string | null;
}

const claim = statement<{ key_hash: string }, [string, string]>(
  'response_keys.claim',
  `insert into response_keys (key_hash, input_hash, created_at) values ($1, $2, app_now())
   on conflict do nothing returning key_hash`,
);
const read = statement<
  { input_hash: string; rsvp_id: string | null; confirmation_id: string | null },
  [string]
>(
  'response_keys.read',
  `select input_hash, rsvp_id, confirmation_id from response_keys where key_hash = $1`,
);
const settle = statement<never, [string, string, string | null]>(
  'response_keys.settle',
  `update response_keys set rsvp_id = $2, confirmation_id = $3 where key_hash = $1`,
);

@Injectable()
export class ResponseKeyRepository {
  /** Takes the key for this transaction; an earlier owner is waited for and given back. */
  async claim(tx: Tx, keyHash: string, inputHash: string): Promise<KnownKey | null> {
    if ((await tx.rows(claim, [keyHash, inputHash])).length === 1) return null;
    const row = (await tx.row(read, [keyHash]))!;
    return {
      inputHash: row.input_hash,
      rsvpId: row.rsvp_id,
      confirmationId: row.confirmation_id,
    };
  }

  async settle(
    tx: Tx,
    keyHash: string,
    result: { readonly rsvpId: string; readonly confirmationId: string | null },
  ): Promise<void> {
    await tx.rows(settle, [keyHash, result.rsvpId, result.confirmationId]);
  }
}

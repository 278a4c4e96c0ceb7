import { Injectable } from '@nestjs/common';
import { conflict, ok, refuse, type Conflict, type Outcome } from '@asaza/kernel';
import type { Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { ResponseKeyRepository } from '../persistence/response-key.repository';

/** What an earlier call with the same key and input came to. */
export interface EarlierResult {
  readonly rsvpId: string;
  readonly confirmationId: string | null;
}

/** Same key and same input: the same answer. Same key and other input: a conflict. No key: nothing is kept. */
@Injectable()
export class Idempotency {
  constructor(
    private readonly keys: ResponseKeyRepository,
    private readonly tokens: Tokens,
  ) {}

  /** Null when the work is to be done (again): an earlier call that was refused decided nothing. */
  async earlier(
    tx: Tx,
    key: string | null,
    input: readonly unknown[],
  ): Promise<Outcome<EarlierResult | null, Conflict>> {
    if (key === null) return ok(null);
    const inputHash = this.tokens.hash(JSON.stringify(input));
    const known = await this.keys.claim(tx, this.tokens.hash(key), inputHash);
    if (!known) return ok(null);
    if (known.inputHash !== inputHash) return refuse(conflict('idempotencyKey'));
    const { rsvpId, confirmationId } = known;
    return ok(rsvpId === null ? null : { rsvpId, confirmationId });
  }

  async keep(tx: Tx, key: string | null, result: EarlierResult): Promise<void> {
    if (key !== null) await this.keys.settle(tx, this.tokens.hash(key), result);
  }
}

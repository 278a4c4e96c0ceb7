import { Injectable } from '@nestjs/common';
import { invalid, isUuid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import type { Viewer } from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { MERGE_CODES, mergeFailed, mergeOver, type MergeFailed } from '../domain/merge';
import { MergeRepository, type StoredMerge } from '../persistence/merge.repository';
import { People } from './people';

/** The yes of the other address: the code typed by whoever asked, or a press on the mail's page, anywhere. */
@Injectable()
export class ProveMerge {
  constructor(
    private readonly database: Database,
    private readonly merges: MergeRepository,
    private readonly people: People,
    private readonly tokens: Tokens,
    private readonly clock: Clock,
  ) {}

  async execute(
    viewer: Viewer | null,
    proof: {
      readonly mergeId?: string | null;
      readonly code?: string | null;
      readonly token?: string | null;
    },
  ): Promise<Outcome<StoredMerge, MergeFailed | InvalidInput>> {
    if (!proof.token && !proof.code) return refuse(invalid('code', 'required'));
    const found = proof.token
      ? await this.merges.byToken(this.tokens.hash(proof.token))
      : isUuid(proof.mergeId ?? '')
        ? await this.merges.byId(null, proof.mergeId!)
        : null;
    // The code is for the browser that asked; the link is for whoever reads that mailbox.
    if (!found || (!proof.token && found.keptId !== viewer?.personId))
      return refuse(mergeFailed('EXPIRED'));
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const merge = (await this.merges.lock(tx, found.id))!;
      const over = mergeOver(merge, now);
      if (over) return refuse(over);
      const wrong = proof.token ? null : await this.guess(tx, merge, proof.code!);
      if (wrong) return refuse(wrong);
      await this.people.verify(tx, merge.goneId);
      await this.merges.proven(tx, merge.id);
      return ok((await this.merges.byId(tx, merge.id))!);
    });
  }

  private async guess(tx: Tx, merge: StoredMerge, typed: string): Promise<MergeFailed | null> {
    const counted = await this.merges.guess(tx, merge.id);
    if (!counted) return mergeFailed('WRONG_CODE');
    const code = this.tokens.code('merge', merge.id, merge);
    return this.tokens.sameCode(typed, code)
      ? null
      : mergeFailed('WRONG_CODE', MERGE_CODES - counted.wrongCodes);
  }
}

import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '@asaza/platform/database';
import type { Answer } from '../domain/proposal';

const earlier = statement<{ answer: Answer }, [string, string]>(
  'answer_keys.read',
  `select answer from answer_keys where side_id = $1 and key_hash = $2`,
);
const keep = statement<never, [string, string, Answer]>(
  'answer_keys.keep',
  `insert into answer_keys (side_id, key_hash, answer, created_at) values ($1, $2, $3, app_now())`,
);
const put = statement<never, [string, string, string, string]>(
  'never_pairs.put',
  `insert into never_pairs (id, low_id, high_id, by_id, reason, proposal_id, created_at)
   select $1::uuid, p.low_id, p.high_id, $3::uuid, $4, p.id, app_now() from proposals p where p.id = $2
   on conflict on constraint never_pairs_one_word do update set reason = excluded.reason`,
);
const lift = statement<never, [string, string]>(
  'never_pairs.lift',
  `delete from never_pairs where proposal_id = $1 and by_id = $2`,
);

/** What an answer leaves behind beside itself. Called under the proposal's lock. */
@Injectable()
export class AnswerRepository {
  /** The answer that came with this key before, from the same side; null for a new key. */
  async earlier(tx: Tx, sideId: string, keyHash: string): Promise<Answer | null> {
    return (await tx.row(earlier, [sideId, keyHash]))?.answer ?? null;
  }

  async keep(tx: Tx, sideId: string, keyHash: string, answer: Answer): Promise<void> {
    await tx.rows(keep, [sideId, keyHash, answer]);
  }

  /** Keeps the two of a proposal apart on the word of one of them. */
  async putApart(
    tx: Tx,
    word: { id: string; proposalId: string; byId: string; reason: 'known' | 'never' },
  ): Promise<void> {
    await tx.rows(put, [word.id, word.proposalId, word.byId, word.reason]);
  }

  /** Takes back what this person said in answer to this proposal, and nothing else. */
  async lift(tx: Tx, proposalId: string, byId: string): Promise<void> {
    await tx.rows(lift, [proposalId, byId]);
  }
}

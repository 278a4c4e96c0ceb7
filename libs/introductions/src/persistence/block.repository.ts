import { Injectable } from '@nestjs/common';
import { instantOf, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';

interface BlockRow {
  person_id: string;
  created_at: Date;
}

// Said of somebody already known, or said before: the word becomes a block, and stays one row.
const block = statement<never, [string, string, string]>(
  'blocks.put',
  `insert into never_pairs (id, low_id, high_id, by_id, reason, proposal_id, created_at)
   values ($1::uuid, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), $2::uuid, 'blocked', null, app_now())
   on conflict on constraint never_pairs_one_word do update set reason = 'blocked'`,
);
const lift = statement<never, [string, string]>(
  'blocks.lift',
  `delete from never_pairs
    where low_id = least($1::uuid, $2::uuid) and high_id = greatest($1::uuid, $2::uuid)
      and by_id = $1::uuid and reason = 'blocked'`,
);
const byPerson = statement<BlockRow, [string]>(
  'blocks.by_person',
  `select case when low_id = by_id then high_id else low_id end as person_id, created_at
     from never_pairs where by_id = $1 and reason = 'blocked' order by created_at desc, id`,
);

/** Blocks: words against a pair that hold in every club, and of which nobody else is told. */
@Injectable()
export class BlockRepository {
  async put(tx: Tx, id: string, by: string, personId: string): Promise<void> {
    await tx.rows(block, [id, by, personId]);
  }

  /** Takes the block of `by` back; one of the other stays. */
  async lift(tx: Tx, by: string, personId: string): Promise<void> {
    await tx.rows(lift, [by, personId]);
  }

  /** Whom `by` has blocked, the latest first. */
  async of(tx: Tx, by: string): Promise<{ personId: string; blockedAt: Temporal.Instant }[]> {
    const rows = await tx.rows(byPerson, [by]);
    return rows.map((row) => ({
      personId: row.person_id,
      blockedAt: instantOf(row.created_at),
    }));
  }
}

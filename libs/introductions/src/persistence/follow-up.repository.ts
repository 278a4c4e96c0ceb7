import { Injectable } from '@nestjs/common';
import { instantOf, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { TokenSeed } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import type { FollowUp, FollowUpAnswer, Helped, Stage } from '../domain/follow-up';
import type { Side } from '../domain/proposal';

/** A question with its people and its place; `stopped`: the person wants no more about this introduction. */
export interface StoredFollowUp extends FollowUp, TokenSeed {
  readonly id: string;
  readonly introductionId: string;
  readonly proposalId: string;
  readonly occurrenceId: string;
  readonly personId: string;
  readonly otherId: string;
  readonly side: Side;
  readonly stopped: boolean;
  /** What they said to the earlier question; null: nothing, or this is the first. */
  readonly metAnswer: FollowUpAnswer | null;
  /** A block or a hold keeps the two apart since. */
  readonly barred: boolean;
}

export interface NewFollowUp extends TokenSeed {
  readonly id: string;
  readonly introductionId: string;
  readonly personId: string;
  readonly stage: Stage;
  readonly dueAt: Temporal.Instant;
  readonly tokenHash: string;
}

interface Row {
  id: string;
  introduction_id: string;
  proposal_id: string;
  occurrence_id: string;
  person_id: string;
  other_id: string;
  side: Side;
  stage: Stage;
  due_at: Date;
  nonce: string;
  key_version: number;
  answer: FollowUpAnswer | null;
  helped: Helped | null;
  stopped: boolean;
  met_answer: FollowUpAnswer | null;
  barred: boolean;
}

const READ = `select f.id, f.introduction_id, i.proposal_id, i.occurrence_id, f.person_id,
    case when i.low_id = f.person_id then i.high_id else i.low_id end as other_id,
    case when i.low_id = f.person_id then 'low' else 'high' end as side,
    f.stage, f.due_at, f.nonce, f.key_version, f.answer, f.helped, f.stopped_at is not null as stopped,
    (select m.answer from follow_ups m where m.introduction_id = f.introduction_id
        and m.person_id = f.person_id and m.stage = 'met' and f.stage <> 'met') as met_answer,
    introductions_barred(i.low_id, i.high_id, o.club_id, true) as barred
   from follow_ups f join introductions i on i.id = f.introduction_id
   join occurrences o on o.id = i.occurrence_id`;

const insertAll = statement<never, [string]>(
  'follow_ups.insert_all',
  `insert into follow_ups (id, introduction_id, person_id, stage, due_at, nonce, key_version, token_hash)
   select id, "introductionId", "personId", stage, "dueAt", nonce, "keyVersion", "tokenHash"
     from jsonb_to_recordset($1::jsonb) as t (id uuid, "introductionId" uuid, "personId" uuid, stage text,
       "dueAt" timestamptz, nonce text, "keyVersion" smallint, "tokenHash" text)`,
);
const byId = statement<Row, [string]>('follow_ups.by_id', `${READ} where f.id = $1`);
const byHash = statement<Row, [string]>('follow_ups.by_hash', `${READ} where f.token_hash = $1`);
const lockByHash = statement<Row, [string]>(
  'follow_ups.lock_by_hash',
  `${READ} where f.token_hash = $1 for update of f`,
);
const save = statement<never, [string, FollowUpAnswer, Helped | null]>(
  'follow_ups.save',
  `update follow_ups set answer = $2, helped = $3, answered_at = app_now() where id = $1`,
);
const stop = statement<{ id: string }, [string, string, boolean]>(
  'follow_ups.stop',
  `update follow_ups set stopped_at = case when $3 then coalesce(stopped_at, app_now()) end
    where introduction_id = $1 and person_id = $2 returning id`,
);
const waiting = statement<{ id: string; due_at: Date }, [string, string]>(
  'follow_ups.waiting',
  `select id, due_at from follow_ups
    where introduction_id = $1 and person_id = $2 and due_at > app_now()`,
);

const followUpOf = (row: Row | undefined): StoredFollowUp | null =>
  row
    ? {
        ...{ id: row.id, introductionId: row.introduction_id, proposalId: row.proposal_id },
        ...{ occurrenceId: row.occurrence_id, personId: row.person_id, otherId: row.other_id },
        ...{ side: row.side, stage: row.stage, dueAt: instantOf(row.due_at) },
        ...{ nonce: row.nonce, keyVersion: row.key_version },
        ...{ answer: row.answer, helped: row.helped, stopped: row.stopped },
        ...{ metAnswer: row.met_answer, barred: row.barred },
      }
    : null;

/** What each of two introduced people is asked later. */
@Injectable()
export class FollowUpRepository {
  async insertAll(tx: Tx, rows: readonly NewFollowUp[]): Promise<void> {
    const records = rows.map((row) => ({ ...row, dueAt: sqlInstant(row.dueAt) }));
    await tx.rows(insertAll, [JSON.stringify(records)]);
  }

  async byId(tx: Tx, id: string): Promise<StoredFollowUp | null> {
    return followUpOf(await tx.row(byId, [id]));
  }

  /** Null for anything that is no question's token. */
  async byHash(tx: Tx, tokenHash: string): Promise<StoredFollowUp | null> {
    return followUpOf(await tx.row(byHash, [tokenHash]));
  }

  async lockByHash(tx: Tx, tokenHash: string): Promise<StoredFollowUp | null> {
    return followUpOf(await tx.row(lockByHash, [tokenHash]));
  }

  async save(tx: Tx, id: string, answer: FollowUpAnswer, helped: Helped | null): Promise<void> {
    await tx.rows(save, [id, answer, helped]);
  }

  /** No more questions about this introduction to this person; or again. */
  async stop(tx: Tx, introductionId: string, personId: string, stopped: boolean): Promise<void> {
    await tx.rows(stop, [introductionId, personId, stopped]);
  }

  /** Their questions about this introduction whose time has not come. */
  async waiting(
    tx: Tx,
    introductionId: string,
    personId: string,
  ): Promise<{ id: string; dueAt: Temporal.Instant }[]> {
    const rows = await tx.rows(waiting, [introductionId, personId]);
    return rows.map(({ id, due_at }) => ({ id, dueAt: instantOf(due_at) }));
  }
}

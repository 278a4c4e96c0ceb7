import { Injectable } from '@nestjs/common';
import { sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { TokenSeed } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import type { Side } from '../domain/proposal';
import { APART } from './apart';

/** A pair that has just been opened. */
export interface OpenedPair {
  readonly id: string;
  readonly low: string;
  readonly high: string;
}

export interface NewSide extends TokenSeed {
  readonly id: string;
  readonly proposalId: string;
  readonly side: Side;
  readonly personId: string;
  readonly tokenHash: string;
}

const oneAtATime = statement<never, []>(
  'proposals.one_sending_at_a_time',
  `select pg_advisory_xact_lock(hashtext('introductions.sending'))`,
);
const candidates = statement<{ person_id: string }, [string]>(
  'proposals.candidates',
  `select distinct person_id from proposals p cross join lateral unnest(array[p.low_id, p.high_id]) as t (person_id)
    where p.round_id = $1 and p.state = 'preview' and p.vetoed_by is null`,
);
const open = statement<OpenedPair, [string, readonly string[], string, string]>(
  'proposals.open',
  `update proposals p set state = 'open', sent_at = app_now(), expires_at = $3
    where p.round_id = $1 and p.state = 'preview' and p.vetoed_by is null
      and p.low_id = any($2::uuid[]) and p.high_id = any($2::uuid[])
      and not introductions_paused(p.low_id) and not introductions_paused(p.high_id)
      and not ${APART}
      and not exists (select from proposals other where other.low_id = p.low_id and other.high_id = p.high_id
            and other.state in ('open', 'withdrawn'))
      and not exists (select from proposal_sides s join proposals other on other.id = s.proposal_id
            where s.person_id in (p.low_id, p.high_id) and other.round_id <> p.round_id
              and other.state in ('open', 'withdrawn') and other.expires_at > $4::timestamptz
              and coalesce(s.answer, 'yes') = 'yes')
   returning p.id, p.low_id as low, p.high_id as high`,
);
const dropRest = statement<never, [string]>(
  'proposals.drop_rest',
  `update proposals set state = 'dropped' where round_id = $1 and state = 'preview'`,
);
const insertSides = statement<never, [string]>(
  'proposals.insert_sides',
  `insert into proposal_sides (id, proposal_id, side, person_id, nonce, key_version, token_hash)
   select id, "proposalId", side, "personId", nonce, "keyVersion", "tokenHash"
     from jsonb_to_recordset($1::jsonb) as t (id uuid, "proposalId" uuid, side text, "personId" uuid, nonce text,
       "keyVersion" smallint, "tokenHash" text)`,
);

/** Pairs on their way from a round to the people. */
@Injectable()
export class SendingRepository {
  /** Two rounds that share a person go out one after the other, so that the second sees the first. */
  async oneAtATime(tx: Tx): Promise<void> {
    await tx.rows(oneAtATime, []);
  }

  /** Everybody in a pair of the round that may go out. */
  async candidates(tx: Tx, roundId: string): Promise<string[]> {
    return (await tx.rows(candidates, [roundId])).map(({ person_id }) => person_id);
  }

  /**
   * Opens every pair of the round that may still be put to both: the never-list, the quota (proposals that
   * last beyond `busyUntil`) and consent are conditions of this one statement. The rest is dropped.
   */
  async open(
    tx: Tx,
    round: {
      readonly id: string;
      readonly consenting: readonly string[];
      readonly expiresAt: Temporal.Instant;
      readonly busyUntil: Temporal.Instant;
    },
  ): Promise<OpenedPair[]> {
    const opened = await tx.rows(open, [
      round.id,
      round.consenting,
      sqlInstant(round.expiresAt),
      sqlInstant(round.busyUntil),
    ]);
    await tx.rows(dropRest, [round.id]);
    return opened;
  }

  async insertSides(tx: Tx, sides: readonly NewSide[]): Promise<void> {
    if (sides.length > 0) await tx.rows(insertSides, [JSON.stringify(sides)]);
  }
}

import { Injectable } from '@nestjs/common';
import { sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { TokenSeed } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import type { Side } from '../domain/proposal';
import { USUAL_WISHES } from '../domain/wishes';
import { APART, TALKED_THERE } from './apart';

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
const candidates = statement<OpenedPair, [string]>(
  'proposals.candidates',
  `select p.id, p.low_id as low, p.high_id as high from proposals p
    where p.round_id = $1 and p.state = 'preview' and p.vetoed_by is null`,
);
// Places are counted: in this round whatever came of it, elsewhere what still waits. A host's hand comes first.
const open = statement<OpenedPair, [string, readonly string[], string, string]>(
  'proposals.open',
  `with may as (
     select p.* from proposals p
      where p.round_id = $1 and p.state = 'preview' and p.vetoed_by is null and p.id = any($2::uuid[])
        and not introductions_paused(p.low_id) and not introductions_paused(p.high_id)
        and not ${APART}
        and (p.origin = 'hand' or p.locked_by is not null or not ${TALKED_THERE})
        and not exists (select from proposals other where other.low_id = p.low_id and other.high_id = p.high_id
              and other.state in ('open', 'withdrawn'))),
   sides as (
     select may.id, person_id, row_number() over (partition by person_id
         order by (may.origin = 'hand' or may.locked_by is not null) desc, may.score desc, may.id) as place
       from may cross join lateral unnest(array[may.low_id, may.high_id]) as t (person_id)),
   room as (
     select person_id, least(
         coalesce((select w.per_occurrence from introduction_wishes w where w.person_id = s.person_id), ${USUAL_WISHES.perOccurrence})
           - (select count(*) from proposal_sides x join proposals other on other.id = x.proposal_id
               where x.person_id = s.person_id and (other.round_id = $1 or (
                 other.state in ('open', 'withdrawn') and other.expires_at > $4::timestamptz
                   and coalesce(x.answer, 'yes') = 'yes'))),
         introductions_month_left(person_id)) as places
       from sides s group by person_id),
   fitting as (
     select s.id from sides s join room using (person_id) group by s.id having bool_and(s.place <= room.places))
   update proposals p set state = 'open', sent_at = app_now(), expires_at = $3
     from fitting where p.id = fitting.id and p.state = 'preview' and not ${APART}
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

  /** The pairs of the round that no host left out and that have not gone out. */
  candidates(tx: Tx, roundId: string): Promise<OpenedPair[]> {
    return tx.rows(candidates, [roundId]);
  }

  /**
   * Opens every pair of the round that may still be put to both: the never-list, breaks, and how many each takes
   * (at a time, with proposals that last beyond `busyUntil`, and in a month) are conditions of this one statement.
   * `allowed`: the pairs whose people consent and are there still. The rest is dropped.
   */
  async open(
    tx: Tx,
    round: {
      readonly id: string;
      readonly allowed: readonly string[];
      readonly expiresAt: Temporal.Instant;
      readonly busyUntil: Temporal.Instant;
    },
  ): Promise<OpenedPair[]> {
    const opened = await tx.rows(open, [
      round.id,
      round.allowed,
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

import { Injectable } from '@nestjs/common';
import { Database, instantOf, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { RoundDraft, UnmatchedReason } from '../domain/round';
import type { RoundState, StoredPair, StoredRound, StoredUnmatched } from '../domain/stored-round';

interface RoundRow {
  id: string;
  occurrence_id: string;
  club_id: string;
  state: RoundState;
  certificate: StoredRound['certificate'];
  present: number;
  consenting: number;
  built_at: Date;
  sends_at: Date;
}

/** A round about to be kept, with the ids of its proposals in the order of the draft's pairs. */
export interface NewRound extends Omit<StoredRound, 'state' | 'certificate'> {
  readonly draft: RoundDraft;
  readonly pairIds: readonly string[];
  readonly personIds: readonly string[];
}

const COLUMNS = `id, occurrence_id, club_id, state, certificate, present, consenting, built_at, sends_at`;

const byOccurrences = statement<RoundRow, [readonly string[]]>(
  'rounds.by_occurrences',
  `select ${COLUMNS} from rounds where occurrence_id = any($1::uuid[])`,
);
const lock = statement<RoundRow, [string]>(
  'rounds.lock',
  `select ${COLUMNS} from rounds where id = $1 for update`,
);
const insert = statement<{ id: string }, readonly unknown[]>(
  'rounds.insert',
  `insert into rounds (id, occurrence_id, club_id, state, version, seed, snapshot_hash, certificate, present,
     consenting, built_at, sends_at)
   values ($1, $2, $3, 'preview', $4, $5, $6, $7::jsonb, $8, $9, $10, $11)
   on conflict (occurrence_id) do nothing returning id`,
);
const insertPeople = statement<never, [string, readonly string[], readonly (string | null)[]]>(
  'rounds.insert_people',
  `insert into round_people (round_id, person_id, unmatched)
   select $1::uuid, person_id, unmatched from unnest($2::uuid[], $3::text[]) as t (person_id, unmatched)`,
);
const insertPairs = statement<never, [string, string, string]>(
  'rounds.insert_pairs',
  `insert into proposals (id, round_id, occurrence_id, low_id, high_id, score, reason_for_low, reason_for_high,
     first_topic, first_writer, state)
   select id, $1::uuid, $2::uuid, low, high, score, "reasonForLow", "reasonForHigh", "firstTopic", "firstWriter",
     'preview'
     from jsonb_to_recordset($3::jsonb) as t (id uuid, low uuid, high uuid, score float8, "reasonForLow" jsonb,
       "reasonForHigh" jsonb, "firstTopic" jsonb, "firstWriter" text)`,
);
const hold = statement<never, [string, string]>(
  'rounds.hold',
  `update rounds set state = 'held', held_by = $2 where id = $1 and state = 'preview'`,
);
const markSent = statement<never, [string, string | null]>(
  'rounds.mark_sent',
  `update rounds set state = 'sent', sent_at = app_now(), sent_by = $2 where id = $1 and state <> 'sent'`,
);
const pairsOf = statement<StoredPair, [readonly string[]]>(
  'rounds.pairs_of',
  `select id, round_id as "roundId", low_id as low, high_id as high, score, reason_for_low as "reasonForLow",
     reason_for_high as "reasonForHigh", first_topic as "firstTopic", first_writer as "firstWriter",
     vetoed_by is not null as vetoed
   from proposals where round_id = any($1::uuid[]) order by score desc, id`,
);
const unmatchedOf = statement<StoredUnmatched, [readonly string[]]>(
  'rounds.unmatched_of',
  `select round_id as "roundId", person_id as "personId", unmatched as reason
   from round_people where round_id = any($1::uuid[]) and unmatched is not null order by person_id`,
);
const veto = statement<{ id: string }, [string, string, string | null]>(
  'rounds.veto',
  `update proposals set vetoed_by = $3 where id = $2 and round_id = $1 and state = 'preview' returning id`,
);

const roundOf = (row: RoundRow): StoredRound => ({
  id: row.id,
  occurrenceId: row.occurrence_id,
  clubId: row.club_id,
  state: row.state,
  certificate: row.certificate,
  present: row.present,
  consenting: row.consenting,
  builtAt: instantOf(row.built_at),
  sendsAt: instantOf(row.sends_at),
});

/** Rounds as they were built; only their state and a host's vetoes change. */
@Injectable()
export class RoundRepository {
  constructor(private readonly database: Database) {}

  async byOccurrences(tx: Tx | null, occurrenceIds: readonly string[]): Promise<StoredRound[]> {
    return (await (tx ?? this.database).rows(byOccurrences, [occurrenceIds])).map(roundOf);
  }

  /** The round, held against other changes until the transaction ends. */
  async lock(tx: Tx, roundId: string): Promise<StoredRound | null> {
    const row = await tx.row(lock, [roundId]);
    return row ? roundOf(row) : null;
  }

  /** Keeps a round with its people and pairs; false when its occurrence has one already. */
  async insert(tx: Tx, round: NewRound): Promise<boolean> {
    const { id, occurrenceId, clubId, draft, personIds, pairIds } = round;
    const inserted = await tx.rows(insert, [
      ...[id, occurrenceId, clubId, draft.version, draft.seed, draft.snapshotHash],
      JSON.stringify(draft.certificate),
      ...[round.present, round.consenting],
      ...[sqlInstant(round.builtAt), sqlInstant(round.sendsAt)],
    ]);
    if (inserted.length === 0) return false;
    const reasons = new Map<string, UnmatchedReason>(
      draft.unmatched.map(({ personId, reason }) => [personId, reason]),
    );
    const unmatched = personIds.map((personId) => reasons.get(personId) ?? null);
    await tx.rows(insertPeople, [id, personIds, unmatched]);
    const pairs = draft.pairs.map((pair, index) => ({ ...pair, id: pairIds[index] }));
    if (pairs.length > 0) await tx.rows(insertPairs, [id, occurrenceId, JSON.stringify(pairs)]);
    return true;
  }

  async hold(tx: Tx, roundId: string, by: string): Promise<void> {
    await tx.rows(hold, [roundId, by]);
  }

  /** `by`: the host who sent it; null when it went by itself. */
  async markSent(tx: Tx, roundId: string, by: string | null): Promise<void> {
    await tx.rows(markSent, [roundId, by]);
  }

  /** Every pair of the rounds, best first, whatever became of it. */
  pairsOf(tx: Tx | null, roundIds: readonly string[]): Promise<StoredPair[]> {
    return (tx ?? this.database).rows(pairsOf, [roundIds]);
  }

  unmatchedOf(tx: Tx | null, roundIds: readonly string[]): Promise<StoredUnmatched[]> {
    return (tx ?? this.database).rows(unmatchedOf, [roundIds]);
  }

  /** Vetoes a pair that has not gone out, or takes the veto back (`by` null); false: no such pair. */
  async veto(tx: Tx, roundId: string, pairId: string, by: string | null): Promise<boolean> {
    return (await tx.rows(veto, [roundId, pairId, by])).length === 1;
  }
}

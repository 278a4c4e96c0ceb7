import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { PairDraft } from '../domain/round';
import type { PairOrigin, StoredPair, StoredRoundPerson } from '../domain/stored-round';

const insertPeople = statement<never, [string, string]>(
  'round_people.insert',
  `insert into round_people (round_id, person_id, unmatched, visit, owed, quota, late)
   select $1::uuid, "personId", unmatched, visit, owed, quota, late
     from jsonb_to_recordset($2::jsonb) as t ("personId" uuid, unmatched text, visit integer, owed boolean,
       quota smallint, late boolean)
   on conflict (round_id, person_id) do update
     set unmatched = excluded.unmatched, visit = excluded.visit, owed = excluded.owed, quota = excluded.quota`,
);
const paired = statement<never, [string, readonly string[]]>(
  'round_people.paired',
  `update round_people set unmatched = null where round_id = $1 and person_id = any($2::uuid[])`,
);
const insertPairs = statement<never, [string, string, string | null, PairOrigin, string]>(
  'round_pairs.insert',
  `insert into proposals (id, round_id, occurrence_id, low_id, high_id, score, reason_for_low, reason_for_high,
     first_topic, first_writer, state, origin, added_by)
   select id, $1::uuid, $2::uuid, low, high, score, "reasonForLow", "reasonForHigh", "firstTopic", "firstWriter",
     'preview', $4, $3::uuid
     from jsonb_to_recordset($5::jsonb) as t (id uuid, low uuid, high uuid, score float8, "reasonForLow" jsonb,
       "reasonForHigh" jsonb, "firstTopic" jsonb, "firstWriter" text)`,
);
const pairsOf = statement<StoredPair, [readonly string[]]>(
  'rounds.pairs_of',
  `select id, round_id as "roundId", low_id as low, high_id as high, score, reason_for_low as "reasonForLow",
     reason_for_high as "reasonForHigh", first_topic as "firstTopic", first_writer as "firstWriter",
     vetoed_by is not null as vetoed, locked_by is not null as locked, origin, state = 'preview' as waiting
   from proposals where round_id = any($1::uuid[]) order by score desc, id`,
);
const peopleOf = statement<StoredRoundPerson, [readonly string[]]>(
  'rounds.people_of',
  `select round_id as "roundId", person_id as "personId", unmatched, visit, owed, quota::int as quota, late
   from round_people where round_id = any($1::uuid[]) order by person_id`,
);
const veto = statement<{ id: string }, [string, string, string | null]>(
  'round_pairs.veto',
  `update proposals set vetoed_by = $3, locked_by = case when $3::uuid is null then locked_by end
    where id = $2 and round_id = $1 and state = 'preview' returning id`,
);
const lock = statement<{ id: string }, [string, string, string | null]>(
  'round_pairs.lock',
  `update proposals set locked_by = $3 where id = $2 and round_id = $1 and state = 'preview' and vetoed_by is null
   returning id`,
);
const anyWaiting = statement<{ waiting: boolean }, [string]>(
  'round_pairs.any_waiting',
  `select exists (select from proposals where round_id = $1 and state = 'preview' and vetoed_by is null) as waiting`,
);
const clear = statement<never, [string]>(
  'round_pairs.clear',
  `delete from proposals where round_id = $1 and state = 'preview' and origin <> 'hand'
      and locked_by is null and vetoed_by is null`,
);
/** Which round pairs belong to, and whose hand they are by. */
export interface PairsOfRound {
  readonly id: string;
  readonly occurrenceId: string;
}

/** The pairs of rounds and the people who were there. Once a pair has gone out it is the proposals'. */
@Injectable()
export class RoundPairsRepository {
  constructor(private readonly database: Database) {}

  /** Writes down who was there; who is written already is brought up to date, but not when they came. */
  async putPeople(
    tx: Tx,
    roundId: string,
    people: readonly Omit<StoredRoundPerson, 'roundId'>[],
  ): Promise<void> {
    await tx.rows(insertPeople, [roundId, JSON.stringify(people)]);
  }

  /** These people are in a pair by now. */
  async markPaired(tx: Tx, roundId: string, personIds: readonly string[]): Promise<void> {
    await tx.rows(paired, [roundId, personIds]);
  }

  /** `by`: the host whose hand it is; null for all others. */
  async insert(
    tx: Tx,
    round: PairsOfRound,
    pairs: readonly (PairDraft & { readonly id: string })[],
    origin: PairOrigin,
    by: string | null = null,
  ): Promise<void> {
    if (pairs.length === 0) return;
    await tx.rows(insertPairs, [round.id, round.occurrenceId, by, origin, JSON.stringify(pairs)]);
  }

  /** Every pair of the rounds, best first, whatever became of it. */
  of(tx: Tx | null, roundIds: readonly string[]): Promise<StoredPair[]> {
    return (tx ?? this.database).rows(pairsOf, [roundIds]);
  }

  peopleOf(tx: Tx | null, roundIds: readonly string[]): Promise<StoredRoundPerson[]> {
    return (tx ?? this.database).rows(peopleOf, [roundIds]);
  }

  /** Vetoes a pair that has not gone out, or takes the veto back (`by` null); false: no such pair. */
  async veto(tx: Tx, roundId: string, pairId: string, by: string | null): Promise<boolean> {
    return (await tx.rows(veto, [roundId, pairId, by])).length === 1;
  }

  /** Keeps a pair whatever is computed again, or no longer (`by` null); false: no such pair, or it is vetoed. */
  async lock(tx: Tx, roundId: string, pairId: string, by: string | null): Promise<boolean> {
    return (await tx.rows(lock, [roundId, pairId, by])).length === 1;
  }

  /** Whether any pair has still to go out. */
  async anyWaiting(tx: Tx, roundId: string): Promise<boolean> {
    return (await tx.row(anyWaiting, [roundId]))?.waiting ?? false;
  }

  /** Makes place for another computing: what hosts locked, vetoed or added stays. */
  async clear(tx: Tx, roundId: string): Promise<void> {
    await tx.rows(clear, [roundId]);
  }
}

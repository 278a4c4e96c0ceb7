import { Injectable } from '@nestjs/common';
import { Database, instantOf, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { RoundDraft } from '../domain/round';
import type { RoundTerms } from '../domain/round-terms';
import type { BuildKind, RoundState, StoredRound } from '../domain/stored-round';

interface RoundRow {
  id: string;
  occurrence_id: string;
  club_id: string;
  state: RoundState;
  certificate: StoredRound['certificate'];
  terms: RoundTerms;
  present: number;
  consenting: number;
  built_at: Date;
  sends_at: Date;
}

/** A round about to be kept. */
export interface NewRound extends Omit<StoredRound, 'state' | 'certificate' | 'terms'> {
  readonly draft: RoundDraft;
}

/** A round computed again. */
export interface Recomputed {
  readonly draft: RoundDraft;
  readonly terms: RoundTerms;
  readonly present: number;
  readonly consenting: number;
}

/** `by`: the host, where one asked for it. */
export interface NewBuild {
  readonly id: string;
  readonly roundId: string;
  readonly kind: BuildKind;
  readonly by: string | null;
  readonly terms: RoundTerms;
  readonly draft: RoundDraft;
}

const COLUMNS = `id, occurrence_id, club_id, state, certificate, terms, present, consenting, built_at, sends_at`;

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
const hold = statement<never, [string, string]>(
  'rounds.hold',
  `update rounds set state = 'held', held_by = $2 where id = $1 and state = 'preview'`,
);
const markSent = statement<never, [string, string | null]>(
  'rounds.mark_sent',
  `update rounds set state = 'sent', sent_at = app_now(), sent_by = $2 where id = $1 and state <> 'sent'`,
);
const arrived = statement<never, [string, number, number]>(
  'rounds.arrived',
  `update rounds set present = present + $2, consenting = consenting + $3 where id = $1`,
);
const recompute = statement<never, readonly unknown[]>(
  'rounds.recompute',
  `update rounds set version = $2, seed = $3, snapshot_hash = $4, certificate = $5::jsonb, terms = $6::jsonb,
     present = $7, consenting = $8 where id = $1 and state <> 'sent'`,
);
const insertBuild = statement<never, readonly unknown[]>(
  'round_builds.insert',
  `insert into round_builds (id, round_id, kind, asked_by, terms, version, seed, snapshot_hash, certificate, pairs, built_at)
   values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9::jsonb, $10, app_now())`,
);

const roundOf = (row: RoundRow): StoredRound => ({
  id: row.id,
  occurrenceId: row.occurrence_id,
  clubId: row.club_id,
  state: row.state,
  certificate: row.certificate,
  terms: row.terms,
  present: row.present,
  consenting: row.consenting,
  builtAt: instantOf(row.built_at),
  sendsAt: instantOf(row.sends_at),
});

/** Rounds, and every computing of them. */
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

  /** Keeps a round; false when its occurrence has one already. */
  async insert(tx: Tx, round: NewRound): Promise<boolean> {
    const { id, occurrenceId, clubId, draft } = round;
    const inserted = await tx.rows(insert, [
      ...[id, occurrenceId, clubId, draft.version, draft.seed, draft.snapshotHash],
      JSON.stringify(draft.certificate),
      ...[round.present, round.consenting],
      ...[sqlInstant(round.builtAt), sqlInstant(round.sendsAt)],
    ]);
    return inserted.length === 1;
  }

  async hold(tx: Tx, roundId: string, by: string): Promise<void> {
    await tx.rows(hold, [roundId, by]);
  }

  /** `by`: the host who sent it; null when it went by itself. */
  async markSent(tx: Tx, roundId: string, by: string | null): Promise<void> {
    await tx.rows(markSent, [roundId, by]);
  }

  /** Who was checked in after the round was built. */
  async arrived(tx: Tx, roundId: string, present: number, consenting: number): Promise<void> {
    await tx.rows(arrived, [roundId, present, consenting]);
  }

  /** What the round says of itself once a host has had it computed again. */
  async recompute(
    tx: Tx,
    roundId: string,
    { draft, terms, present, consenting }: Recomputed,
  ): Promise<void> {
    const { version, seed, snapshotHash, certificate } = draft;
    await tx.rows(recompute, [
      ...[roundId, version, seed, snapshotHash],
      ...[JSON.stringify(certificate), JSON.stringify(terms), present, consenting],
    ]);
  }

  /** Every computing of a round stays written, with what it stood on. */
  async noteBuild(tx: Tx, build: NewBuild): Promise<void> {
    const { version, seed, snapshotHash, certificate, pairs } = build.draft;
    await tx.rows(insertBuild, [
      ...[build.id, build.roundId, build.kind, build.by, JSON.stringify(build.terms)],
      ...[version, seed, snapshotHash, JSON.stringify(certificate), pairs.length],
    ]);
  }
}

import { Injectable } from '@nestjs/common';
import { Database, instantOf, statement, type Tx } from '@asaza/platform/database';
import type { Answer, ProposalState, Side } from '../domain/proposal';
import type { QuotedField, Reason } from '../domain/reason';
import type { ProposalSide, StoredProposal } from '../domain/stored-proposal';

interface ProposalRow {
  id: string;
  occurrence_id: string;
  club_id: string;
  state: ProposalState;
  reason_for_low: Reason;
  reason_for_high: Reason;
  first_topic: QuotedField | null;
  first_writer: Side;
  expires_at: Date;
}

interface SideRow {
  id: string;
  side: Side;
  person_id: string;
  nonce: string;
  key_version: number;
  answer: Answer | null;
}

/** Whose link was opened. */
export interface ProposalPlace {
  readonly proposalId: string;
  readonly sideId: string;
  readonly side: Side;
}

const SENT = `select p.id, p.occurrence_id, o.club_id, p.state, p.reason_for_low, p.reason_for_high,
    p.first_topic, p.first_writer, p.expires_at
   from proposals p join occurrences o on o.id = p.occurrence_id
  where p.id = $1 and p.sent_at is not null`;

const byId = statement<ProposalRow, [string]>('proposals.by_id', SENT);
const lock = statement<ProposalRow, [string]>('proposals.lock', `${SENT} for update of p`);
const sides = statement<SideRow, [string]>(
  'proposals.sides',
  `select id, side, person_id, nonce, key_version, answer from proposal_sides where proposal_id = $1`,
);
const byToken = statement<ProposalPlace, [string]>(
  'proposals.by_token',
  `select proposal_id as "proposalId", id as "sideId", side from proposal_sides where token_hash = $1`,
);
const bySide = statement<ProposalPlace, [string]>(
  'proposals.by_side',
  `select proposal_id as "proposalId", id as "sideId", side from proposal_sides where id = $1`,
);
const saveAnswer = statement<never, [string, Answer]>(
  'proposals.save_answer',
  `update proposal_sides set answer = $2, answered_at = app_now() where id = $1`,
);
const saveState = statement<never, [string, ProposalState]>(
  'proposals.save_state',
  `update proposals set state = $2 where id = $1`,
);
const remind = statement<{ id: string }, [string]>(
  'proposals.remind',
  `update proposal_sides set reminded_at = app_now() where id = $1 and reminded_at is null returning id`,
);

/** Proposals that have been put to both. Those that have not are the rounds' pairs. */
@Injectable()
export class ProposalRepository {
  constructor(private readonly database: Database) {}

  /** Null for anything that is no side's token. */
  async placeOfToken(tx: Tx, tokenHash: string): Promise<ProposalPlace | null> {
    return (await tx.row(byToken, [tokenHash])) ?? null;
  }

  async placeOfSide(tx: Tx, sideId: string): Promise<ProposalPlace | null> {
    return (await tx.row(bySide, [sideId])) ?? null;
  }

  async byId(tx: Tx, proposalId: string): Promise<StoredProposal | null> {
    return this.withSides(tx, await tx.row(byId, [proposalId]));
  }

  /** The proposal, held against other answers until the transaction ends. */
  async lock(tx: Tx, proposalId: string): Promise<StoredProposal | null> {
    // The sides are read after the lock is had: one statement would see the answers of before the wait.
    return this.withSides(tx, await tx.row(lock, [proposalId]));
  }

  async saveAnswer(tx: Tx, sideId: string, answer: Answer): Promise<void> {
    await tx.rows(saveAnswer, [sideId, answer]);
  }

  async saveState(tx: Tx, proposalId: string, state: ProposalState): Promise<void> {
    await tx.rows(saveState, [proposalId, state]);
  }

  /** True for the first reminder of a side, ever. */
  async remind(tx: Tx, sideId: string): Promise<boolean> {
    return (await tx.rows(remind, [sideId])).length === 1;
  }

  /** The two of a proposal, for the letters. */
  async sidesOf(proposalId: string): Promise<{ sideId: string; personId: string }[]> {
    const rows = await this.database.rows(sides, [proposalId]);
    return rows.map(({ id, person_id }) => ({ sideId: id, personId: person_id }));
  }

  private async withSides(tx: Tx, row: ProposalRow | undefined): Promise<StoredProposal | null> {
    if (!row) return null;
    const two = await tx.rows(sides, [row.id]);
    const low = two.find(({ side }) => side === 'low');
    const high = two.find(({ side }) => side === 'high');
    if (!low || !high) throw new Error('A proposal was sent that has not two sides.');
    return {
      id: row.id,
      occurrenceId: row.occurrence_id,
      clubId: row.club_id,
      state: row.state,
      reasonForLow: row.reason_for_low,
      reasonForHigh: row.reason_for_high,
      firstTopic: row.first_topic,
      firstWriter: row.first_writer,
      expiresAt: instantOf(row.expires_at),
      answers: { low: low.answer, high: high.answer },
      sides: { low: sideOf(low), high: sideOf(high) },
    };
  }
}

const sideOf = (row: SideRow): ProposalSide => ({
  id: row.id,
  personId: row.person_id,
  nonce: row.nonce,
  keyVersion: row.key_version,
});

import { Injectable } from '@nestjs/common';
import { instantOf, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Side } from '../domain/proposal';
import { APART_SINCE } from './apart';

export interface StoredIntroduction {
  readonly id: string;
  readonly proposalId: string;
  readonly occurrenceId: string;
  readonly firstWriter: Side;
  readonly byPicks: boolean;
  readonly introducedAt: Temporal.Instant;
}

interface IntroductionRow {
  id: string;
  proposal_id: string;
  occurrence_id: string;
  first_writer: Side;
  by_picks: boolean;
  introduced_at: Date;
}

const COLUMNS = 'id, proposal_id, occurrence_id, first_writer, by_picks, introduced_at';

const mayIntroduce = statement<{ may: boolean }, [string]>(
  'introductions.may',
  `select not ${APART_SINCE} as may from proposals p where p.id = $1`,
);
const insert = statement<{ id: string; low: string; high: string }, [string, string, boolean]>(
  'introductions.insert',
  `insert into introductions (id, proposal_id, occurrence_id, low_id, high_id, first_writer, by_picks, introduced_at)
   select $1::uuid, p.id, p.occurrence_id, p.low_id, p.high_id, p.first_writer, $3, app_now()
     from proposals p where p.id = $2 and (p.state = 'open' or p.round_id is null) and not ${APART_SINCE}
   on conflict do nothing returning id, low_id as low, high_id as high`,
);
const byProposal = statement<IntroductionRow, [string]>(
  'introductions.by_proposal',
  `select ${COLUMNS} from introductions where proposal_id = $1`,
);
const byId = statement<IntroductionRow, [string]>(
  'introductions.by_id',
  `select ${COLUMNS} from introductions where id = $1`,
);

const introductionOf = (row: IntroductionRow | undefined): StoredIntroduction | null =>
  row
    ? {
        id: row.id,
        proposalId: row.proposal_id,
        occurrenceId: row.occurrence_id,
        firstWriter: row.first_writer,
        byPicks: row.by_picks,
        introducedAt: instantOf(row.introduced_at),
      }
    : null;

@Injectable()
export class IntroductionRepository {
  /** The never-list read under the proposal's lock, without what its own answers have put there. */
  async mayIntroduce(tx: Tx, proposalId: string): Promise<boolean> {
    return (await tx.row(mayIntroduce, [proposalId]))?.may ?? false;
  }

  /** Makes the one introduction of a proposal; null when anything keeps the two apart by now. */
  async insert(
    tx: Tx,
    id: string,
    proposalId: string,
    byPicks: boolean,
  ): Promise<{ low: string; high: string } | null> {
    return (await tx.row(insert, [id, proposalId, byPicks])) ?? null;
  }

  async byProposal(tx: Tx, proposalId: string): Promise<StoredIntroduction | null> {
    return introductionOf(await tx.row(byProposal, [proposalId]));
  }

  async byId(tx: Tx, introductionId: string): Promise<StoredIntroduction | null> {
    return introductionOf(await tx.row(byId, [introductionId]));
  }
}

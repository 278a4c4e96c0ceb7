import { Injectable } from '@nestjs/common';
import { instantOf, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Side } from '../domain/proposal';
import { APART_SINCE } from './apart';

export interface StoredIntroduction {
  readonly id: string;
  readonly proposalId: string;
  readonly firstWriter: Side;
  readonly introducedAt: Temporal.Instant;
}

interface IntroductionRow {
  id: string;
  proposal_id: string;
  first_writer: Side;
  introduced_at: Date;
}

const COLUMNS = 'id, proposal_id, first_writer, introduced_at';

const mayIntroduce = statement<{ may: boolean }, [string]>(
  'introductions.may',
  `select not ${APART_SINCE} as may from proposals p where p.id = $1`,
);
const insert = statement<{ id: string }, [string, string]>(
  'introductions.insert',
  `insert into introductions (id, proposal_id, occurrence_id, low_id, high_id, first_writer, introduced_at)
   select $1::uuid, p.id, p.occurrence_id, p.low_id, p.high_id, p.first_writer, app_now()
     from proposals p where p.id = $2 and p.state = 'open' and not ${APART_SINCE}
   on conflict do nothing returning id`,
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
        firstWriter: row.first_writer,
        introducedAt: instantOf(row.introduced_at),
      }
    : null;

@Injectable()
export class IntroductionRepository {
  /** The never-list read under the proposal's lock, without what its own answers have put there. */
  async mayIntroduce(tx: Tx, proposalId: string): Promise<boolean> {
    return (await tx.row(mayIntroduce, [proposalId]))?.may ?? false;
  }

  /** Makes the one introduction of a proposal; false when anything keeps the two apart by now. */
  async insert(tx: Tx, id: string, proposalId: string): Promise<boolean> {
    return (await tx.rows(insert, [id, proposalId])).length === 1;
  }

  async byProposal(tx: Tx, proposalId: string): Promise<StoredIntroduction | null> {
    return introductionOf(await tx.row(byProposal, [proposalId]));
  }

  async byId(tx: Tx, introductionId: string): Promise<StoredIntroduction | null> {
    return introductionOf(await tx.row(byId, [introductionId]));
  }
}

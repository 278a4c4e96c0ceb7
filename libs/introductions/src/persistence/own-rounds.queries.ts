import { Injectable } from '@nestjs/common';
import { instantOf, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { UnmatchedReason } from '../domain/round';

/** A round that has gone out, for one of those who were there. */
export interface OwnRound {
  readonly id: string;
  readonly occurrenceId: string;
  readonly sentAt: Temporal.Instant;
  /** How many proposals went out to them. */
  readonly proposed: number;
  readonly unmatched: UnmatchedReason | null;
}

/** One month in numbers; the month is that of the person's own clock. */
export interface OwnMonth {
  readonly proposed: number;
  readonly accepted: number;
  readonly introduced: number;
  readonly met: number;
  /** Proposals they take in a month; null: no limit. */
  readonly limit: number | null;
}

interface RoundRow {
  id: string;
  occurrence_id: string;
  sent_at: Date;
  proposed: number;
  unmatched: UnmatchedReason | null;
}

const rounds = statement<RoundRow, [string, number]>(
  'own_rounds.latest',
  `select r.id, r.occurrence_id, r.sent_at, rp.unmatched,
          rp.forgotten + (select count(*) from proposals p where p.round_id = r.id and p.sent_at is not null
             and $1::uuid in (p.low_id, p.high_id))::int as proposed
     from round_people rp join rounds r on r.id = rp.round_id
    where rp.person_id = $1::uuid and r.sent_at is not null
    order by r.sent_at desc, r.id limit $2`,
);
const MONTH = `date_trunc('month', app_now() at time zone h.home_zone) at time zone h.home_zone`;
const month = statement<OwnMonth, [string]>(
  'own_rounds.month',
  `select
     (select count(*) from proposal_sides s join proposals p on p.id = s.proposal_id
       where s.person_id = h.id and p.sent_at >= ${MONTH})::int as proposed,
     (select count(*) from proposal_sides s
       where s.person_id = h.id and s.answer = 'yes' and s.answered_at >= ${MONTH})::int as accepted,
     (select count(*) from introductions i
       where h.id in (i.low_id, i.high_id) and i.introduced_at >= ${MONTH})::int as introduced,
     (select count(distinct f.introduction_id) from follow_ups f
       where f.person_id = h.id and f.stage = 'met' and f.answer = 'yes' and f.answered_at >= ${MONTH})::int as met,
     (select w.per_month from introduction_wishes w where w.person_id = h.id) as limit
   from people h where h.id = $1`,
);

/** What somebody may know of the rounds they were in. */
@Injectable()
export class OwnRoundsQueries {
  /** The latest first. */
  async latest(tx: Tx, personId: string, most: number): Promise<OwnRound[]> {
    const rows = await tx.rows(rounds, [personId, most]);
    return rows.map((row) => ({
      id: row.id,
      occurrenceId: row.occurrence_id,
      sentAt: instantOf(row.sent_at),
      proposed: row.proposed,
      unmatched: row.unmatched,
    }));
  }

  async month(tx: Tx, personId: string): Promise<OwnMonth> {
    const row = await tx.row(month, [personId]);
    return row ?? { proposed: 0, accepted: 0, introduced: 0, met: 0, limit: null };
  }
}

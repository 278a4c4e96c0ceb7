import { Injectable } from '@nestjs/common';
import { Database, instantOrNull, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { noDetails, type AnswerDetails } from '../domain/answer-details';

interface DetailsRow {
  rsvp_id: string;
  note: string | null;
  screening: string | null;
  late_at: Date | null;
  said_by: string | null;
  decided_by: string | null;
  decided_at: Date | null;
  decision_reason: string | null;
}

const byIds = statement<DetailsRow, [readonly string[]]>(
  'answer_details.by_ids',
  `select rsvp_id, note, screening, late_at, said_by, decided_by, decided_at, decision_reason
     from answer_details where rsvp_id = any($1::uuid[])`,
);
// A note that is not typed again stays; a blank one is null only where one was taken away.
const say = statement<never, readonly unknown[]>(
  'answer_details.say',
  `insert into answer_details (rsvp_id, note, screening, late_at, said_by) values ($1, $2, $3, $4, $5)
   on conflict (rsvp_id) do update set
     note = coalesce(excluded.note, answer_details.note),
     screening = coalesce(excluded.screening, answer_details.screening),
     late_at = excluded.late_at, said_by = excluded.said_by`,
);
const decide = statement<never, [string, string, string | null]>(
  'answer_details.decide',
  `insert into answer_details (rsvp_id, decided_by, decided_at, decision_reason)
   values ($1, $2, app_now(), $3)
   on conflict (rsvp_id) do update set decided_by = excluded.decided_by,
     decided_at = excluded.decided_at, decision_reason = excluded.decision_reason`,
);

const detailsOf = (row: DetailsRow): AnswerDetails => ({
  note: row.note,
  screening: row.screening,
  lateAt: instantOrNull(row.late_at),
  saidBy: row.said_by,
  decidedBy: row.decided_by,
  decidedAt: instantOrNull(row.decided_at),
  decisionReason: row.decision_reason,
});

@Injectable()
export class AnswerDetailsRepository {
  constructor(private readonly database: Database) {}

  async of(tx: Tx | null, rsvpId: string): Promise<AnswerDetails> {
    return (await this.byIds(tx, [rsvpId])).get(rsvpId) ?? noDetails;
  }

  /** Answers without details are left out. */
  async byIds(tx: Tx | null, rsvpIds: readonly string[]): Promise<Map<string, AnswerDetails>> {
    const rows = await (tx ?? this.database).rows(byIds, [rsvpIds]);
    return new Map(rows.map((row) => [row.rsvp_id, detailsOf(row)]));
  }

  /** With an answer: what was typed stays until other words come, lateness and hand are of the latest. */
  async say(
    tx: Tx,
    rsvpId: string,
    said: {
      readonly note: string | null;
      readonly screening: string | null;
      readonly lateAt: Temporal.Instant | null;
      readonly saidBy: string | null;
    },
  ): Promise<void> {
    const { note, screening, lateAt, saidBy } = said;
    await tx.rows(say, [rsvpId, note, screening, lateAt && sqlInstant(lateAt), saidBy]);
  }

  async decide(tx: Tx, rsvpId: string, by: string, reason: string | null): Promise<void> {
    await tx.rows(decide, [rsvpId, by, reason]);
  }
}

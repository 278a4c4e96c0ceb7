import { Injectable } from '@nestjs/common';
import { Database, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { ReconfirmReason } from '../domain/reconfirming';

const asked = statement<{ person_id: string }, [string]>(
  'reconfirmations.asked',
  `select person_id from reconfirmations where occurrence_id = $1`,
);
const ask = statement<never, [string, readonly string[], readonly string[], string]>(
  'reconfirmations.ask',
  `insert into reconfirmations (occurrence_id, person_id, reason, asked_at, deadline)
   select $1, person_id, reason, app_now(), $4
     from unnest($2::uuid[], $3::text[]) as row (person_id, reason)
   on conflict do nothing`,
);
// An edit that asks anew sets another deadline: then it is the date's move that asks, not this.
const reasons = statement<{ rsvp_id: string; reason: ReconfirmReason }, [readonly string[]]>(
  'reconfirmations.reasons',
  `select r.id as rsvp_id, c.reason from rsvps r
     join reconfirmations c on c.occurrence_id = r.occurrence_id and c.person_id = r.person_id
    where r.id = any($1::uuid[]) and r.reconfirm_until = c.deadline`,
);

@Injectable()
export class ReconfirmationRepository {
  constructor(private readonly database: Database) {}

  /** Who was asked before a date already. */
  async asked(tx: Tx, occurrenceId: string): Promise<Set<string>> {
    return new Set((await tx.rows(asked, [occurrenceId])).map((row) => row.person_id));
  }

  async ask(
    tx: Tx,
    occurrenceId: string,
    whom: readonly { readonly personId: string; readonly reason: ReconfirmReason }[],
    deadline: Temporal.Instant,
  ): Promise<void> {
    await tx.rows(ask, [
      occurrenceId,
      whom.map(({ personId }) => personId),
      whom.map(({ reason }) => reason),
      sqlInstant(deadline),
    ]);
  }

  /** Why seats wait for a yes, by answer; those that wait because their date moved are left out. */
  async reasons(rsvpIds: readonly string[]): Promise<Map<string, ReconfirmReason>> {
    const rows = await this.database.rows(reasons, [rsvpIds]);
    return new Map(rows.map(({ rsvp_id, reason }) => [rsvp_id, reason]));
  }
}

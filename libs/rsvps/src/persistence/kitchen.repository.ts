import { Injectable } from '@nestjs/common';
import { Database, instantOrNull, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { FoodAnswer } from '../domain/food';

/** A party with a firm seat, and what it said about food, by head. */
export interface SeatedParty {
  readonly name: string;
  readonly companions: number;
  readonly foods: ReadonlyMap<number, FoodAnswer>;
}

// Of two answers to versions of the one question about food the later one counts.
const parties = statement<
  { id: string; name: string; companions: number; head: number | null; value: FoodAnswer | null },
  [string]
>(
  'kitchen.parties',
  `select r.id, r.name, r.party - 1 as companions, a.head, a.value
     from rsvps r
     left join lateral (
       select distinct on (a.head) a.head, a.value
         from question_answers a join questions q on q.id = a.question_id and q.kind = 'food'
        where a.rsvp_id = r.id order by a.head, a.answered_at desc) a on true
    where r.occurrence_id = $1 and r.seat = 'held' and r.held_until is null
    order by r.answered_at, r.id, a.head`,
);
// Dates to come that ask about food, as far ahead as a deadline can lie.
const ahead = statement<{ id: string; planned_for: Date | null }, []>(
  'kitchen.ahead',
  `select o.id, n.planned_for
     from questions q join occurrences o on o.series_id = q.series_id
     left join kitchen_notices n on n.occurrence_id = o.id
     left join occurrence_questions c on c.occurrence_id = o.id
    where q.kind = 'food' and q.retired_at is null and (c.keys is null or q.key = any(c.keys))
      and o.status in ('scheduled', 'moved') and o.starts_at > app_now()
      and o.starts_at < app_now() + interval '45 days'`,
);
const plan = statement<never, [readonly string[], readonly (string | null)[]]>(
  'kitchen.plan',
  `insert into kitchen_notices (occurrence_id, planned_for)
   select * from unnest($1::uuid[], $2::timestamptz[])
   on conflict (occurrence_id) do update set planned_for = excluded.planned_for`,
);
const tell = statement<{ occurrence_id: string }, [string, string]>(
  'kitchen.tell',
  `insert into kitchen_notices (occurrence_id, told_for) values ($1, $2)
   on conflict (occurrence_id) do update set told_for = excluded.told_for
     where kitchen_notices.told_for is distinct from excluded.told_for
   returning occurrence_id`,
);
// Health data leaves with the answer it belongs to, and thirty days after the day itself.
const forgetOld = statement<never, []>(
  'kitchen.forget_old',
  `delete from question_answers a using questions q, rsvps r, occurrences o
    where q.id = a.question_id and q.kind = 'food' and r.id = a.rsvp_id and o.id = r.occurrence_id
      and o.ends_at <= app_now() - interval '30 days'`,
);
const forgetGone = statement<never, []>(
  'kitchen.forget_gone',
  `delete from question_answers a using questions q, rsvps r
    where q.id = a.question_id and q.kind = 'food' and r.id = a.rsvp_id
      and (r.response = 'declined' or r.removed_by is not null)
      and a.answered_at <= app_now() - interval '1 hour'`,
);

// What was typed and never proven goes with its hour: nobody can prove it any more.
const forgetUnproven = statement<never, []>(
  'kitchen.forget_unproven',
  `update response_confirmations set typed = typed - 'answers'
    where used_at is null and expires_at <= app_now()
      and typed @? '$.answers[*].value.kind ? (@ == "food")'`,
);

/** What seated parties eat, and for how long that is known. */
@Injectable()
export class KitchenRepository {
  constructor(private readonly database: Database) {}

  async parties(occurrenceId: string): Promise<SeatedParty[]> {
    const rows = await this.database.rows(parties, [occurrenceId]);
    const found = new Map<string, SeatedParty & { foods: Map<number, FoodAnswer> }>();
    for (const { id, name, companions, head, value } of rows) {
      const party = found.get(id) ?? { name, companions, foods: new Map<number, FoodAnswer>() };
      if (head !== null && value) party.foods.set(head, value);
      found.set(id, party);
    }
    return [...found.values()];
  }

  /** Dates that ask about food within the next 45 days, with the deadline that is planned. */
  async ahead() {
    const rows = await this.database.rows(ahead, []);
    return rows.map((row) => ({
      occurrenceId: row.id,
      plannedFor: instantOrNull(row.planned_for),
    }));
  }

  async plan(
    tx: Tx,
    news: readonly { readonly occurrenceId: string; readonly at: Temporal.Instant | null }[],
  ): Promise<void> {
    if (news.length === 0) return;
    const ids = news.map(({ occurrenceId }) => occurrenceId);
    await tx.rows(plan, [ids, news.map(({ at }) => at && sqlInstant(at))]);
  }

  /** True for the first who tells of this deadline. */
  async tell(tx: Tx, occurrenceId: string, deadline: Temporal.Instant): Promise<boolean> {
    return (await tx.rows(tell, [occurrenceId, sqlInstant(deadline)])).length === 1;
  }

  async forget(tx: Tx): Promise<void> {
    await tx.rows(forgetOld, []);
    await tx.rows(forgetGone, []);
    await tx.rows(forgetUnproven, []);
  }
}

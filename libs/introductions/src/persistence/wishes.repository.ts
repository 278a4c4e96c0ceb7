import { Injectable } from '@nestjs/common';
import { Database, instantOrNull, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { ChosenConcepts } from '../domain/chosen-concepts';
import { USUAL_WISHES, type Wishes } from '../domain/wishes';

interface WishesRow {
  person_id: string;
  field_wish: number;
  per_occurrence: number;
  per_month: number | null;
  paused: boolean;
  paused_until: Date | null;
  not_for: string | null;
  apart_from_colleagues: boolean;
}

const byPeople = statement<WishesRow, [readonly string[]]>(
  'introduction_wishes.by_people',
  `select person_id, field_wish, per_occurrence, per_month, paused, paused_until, not_for, apart_from_colleagues
     from introduction_wishes where person_id = any($1::uuid[])`,
);
const save = statement<never, readonly unknown[]>(
  'introduction_wishes.save',
  `insert into introduction_wishes (person_id, field_wish, per_occurrence, per_month, paused, paused_until, not_for,
     apart_from_colleagues, changed_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, app_now())
   on conflict (person_id) do update set field_wish = excluded.field_wish, per_occurrence = excluded.per_occurrence,
     per_month = excluded.per_month, paused = excluded.paused, paused_until = excluded.paused_until,
     not_for = excluded.not_for, apart_from_colleagues = excluded.apart_from_colleagues,
     changed_at = excluded.changed_at`,
);
const standing = statement<
  { person_id: string; month_left: number | null; paused: boolean },
  [readonly string[]]
>(
  'introduction_wishes.standing',
  `select p as person_id, introductions_month_left(p) as month_left, introductions_paused(p) as paused
     from unnest($1::uuid[]) as t (p)`,
);
const reachable = statement<{ person_id: string }, [string, readonly string[]]>(
  'introduction_wishes.reachable',
  `select p.id as person_id from people p
    where p.id = any($2::uuid[]) and p.introductions_consented_at is not null
      and not introductions_paused(p.id) and not introductions_barred(least($1, p.id), greatest($1, p.id))
      and not exists (select from never_pairs n where n.low_id = least($1, p.id) and n.high_id = greatest($1, p.id)
                         and n.reason = 'never')`,
);
const concepts = statement<ChosenConcepts & { person_id: string }, [readonly string[]]>(
  'confirmed_concepts.by_people',
  `select person_id, field, text, concepts from confirmed_concepts where person_id = any($1::uuid[])`,
);
const forget = statement<never, [string]>(
  'confirmed_concepts.forget',
  `delete from confirmed_concepts where person_id = $1`,
);
const confirm = statement<never, [string, string]>(
  'confirmed_concepts.confirm',
  `insert into confirmed_concepts (person_id, field, text, concepts)
   select $1, field, text, concepts from jsonb_to_recordset($2::jsonb) as t (field text, text text, concepts text[])`,
);

/** What people wish, and what they confirmed of their own lines. */
@Injectable()
export class WishesRepository {
  constructor(private readonly database: Database) {}

  /** Of every person asked for: the usual where nothing was said. */
  async of(tx: Tx | null, personIds: readonly string[]): Promise<Map<string, Wishes>> {
    const rows = await (tx ?? this.database).rows(byPeople, [personIds]);
    const said = new Map(rows.map((row) => [row.person_id, wishesOf(row)]));
    return new Map(personIds.map((id) => [id, said.get(id) ?? USUAL_WISHES]));
  }

  async save(tx: Tx, personId: string, wishes: Wishes): Promise<void> {
    await tx.rows(save, [
      ...[personId, wishes.fieldWish, wishes.perOccurrence, wishes.perMonth, wishes.paused],
      ...[wishes.pausedUntil && sqlInstant(wishes.pausedUntil), wishes.notFor],
      wishes.apartFromColleagues,
    ]);
  }

  /**
   * Whether each is pausing, and how many proposals they take until the month ends where they live (null: as
   * many as come), by the same functions that the sending asks.
   */
  async standing(
    tx: Tx | null,
    personIds: readonly string[],
  ): Promise<Map<string, { readonly monthLeft: number | null; readonly paused: boolean }>> {
    const rows = await (tx ?? this.database).rows(standing, [personIds]);
    return new Map(
      rows.map(({ person_id, month_left, paused }) => [
        person_id,
        { monthLeft: month_left, paused },
      ]),
    );
  }

  /** Those of them who let themselves be introduced now, and between whom and the reader nothing stands. */
  async reachable(tx: Tx, readerId: string, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.rows(reachable, [readerId, personIds]);
    return new Set(rows.map(({ person_id }) => person_id));
  }

  async conceptsOf(
    tx: Tx | null,
    personIds: readonly string[],
  ): Promise<Map<string, ChosenConcepts[]>> {
    const rows = await (tx ?? this.database).rows(concepts, [personIds]);
    const found = new Map<string, ChosenConcepts[]>(personIds.map((id) => [id, []]));
    for (const { person_id, ...chosen } of rows) found.get(person_id)?.push(chosen);
    return found;
  }

  /** What is confirmed now is all that is confirmed. */
  async confirm(tx: Tx, personId: string, chosen: readonly ChosenConcepts[]): Promise<void> {
    await tx.rows(forget, [personId]);
    if (chosen.length > 0) await tx.rows(confirm, [personId, JSON.stringify(chosen)]);
  }
}

const wishesOf = (row: WishesRow): Wishes => ({
  fieldWish: row.field_wish,
  perOccurrence: row.per_occurrence,
  perMonth: row.per_month,
  paused: row.paused,
  pausedUntil: instantOrNull(row.paused_until),
  notFor: row.not_for,
  apartFromColleagues: row.apart_from_colleagues,
});

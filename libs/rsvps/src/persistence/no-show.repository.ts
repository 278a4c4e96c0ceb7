import { Injectable } from '@nestjs/common';
import { Entropy } from '@asaza/platform/clock';
import {
  Database,
  instantOf,
  instantOrNull,
  sqlInstant,
  statement,
  together,
  type Tx,
} from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { expiryOf, type Consequence, type NoShowRule, type Strike } from '../domain/no-show';

interface RuleRow {
  club_id: string;
  absences: number;
  within_months: number;
  consequence: Consequence;
  for_months: number | null;
}
interface StrikeRow {
  id: string;
  club_id: string;
  person_id: string;
  occurrence_id: string;
  happened_at: Date;
  expires_at: Date;
  contested_at: Date | null;
  contest_note: string | null;
  forgiven_at: Date | null;
}
const STRIKE = `id, club_id, person_id, occurrence_id, happened_at, expires_at, contested_at, contest_note, forgiven_at`;

const rulesOf = statement<RuleRow, [readonly string[]]>(
  'no_show_rules.of',
  `select club_id, absences, within_months, consequence, for_months from no_show_rules
    where club_id = any($1::uuid[]) order by club_id, place`,
);
/** Who joins a line together asks once. */
const rulesTogether = together(async (tx, asked: readonly (readonly string[])[]) => {
  const rows = await tx.rows(rulesOf, [[...new Set(asked.flat())]]);
  return asked.map(() => rows);
});
const clear = statement<never, [string]>(
  'no_show_rules.clear',
  `delete from no_show_rules where club_id = $1`,
);
const lock = statement<never, [string]>(
  'no_show_rules.lock',
  `select pg_advisory_xact_lock(hashtextextended('no_show_rules|' || $1, 0))`,
);
const put = statement<never, readonly unknown[]>(
  'no_show_rules.put',
  `insert into no_show_rules (id, club_id, place, absences, within_months, consequence, for_months, set_by, set_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, app_now())`,
);
const strike = statement<{ id: string; person_id: string }, readonly unknown[]>(
  'strikes.strike',
  `insert into strikes (id, club_id, person_id, occurrence_id, happened_at, expires_at)
   select id, $3, person_id, $4, $5, $6 from unnest($1::uuid[], $2::uuid[]) as struck (id, person_id)
   on conflict (occurrence_id, person_id) do nothing returning id, person_id`,
);
const unstrike = statement<never, [string, readonly string[]]>(
  'strikes.unstrike',
  `delete from strikes where occurrence_id = $1 and person_id = any($2::uuid[])`,
);
const age = statement<never, [string, number]>(
  'strikes.age',
  `update strikes set expires_at = happened_at + $2 * interval '1 month' where club_id = $1`,
);
const byId = statement<StrikeRow, [string]>(
  'strikes.by_id',
  `select ${STRIKE} from strikes where id = $1 for update`,
);
const found = statement<StrikeRow, [string]>(
  'strikes.found',
  `select ${STRIKE} from strikes where id = $1`,
);
const ofPeople = statement<StrikeRow, [string, readonly string[]]>(
  'strikes.of_people',
  `select ${STRIKE} from strikes where club_id = $1 and person_id = any($2::uuid[])
    order by happened_at desc, id`,
);
const ofPerson = statement<StrikeRow, [string]>(
  'strikes.of_person',
  `select ${STRIKE} from strikes where person_id = $1 and expires_at > app_now()
    order by happened_at desc, id`,
);
const live = statement<StrikeRow, [string]>(
  'strikes.live',
  `select ${STRIKE} from strikes where club_id = $1 and expires_at > app_now()
    order by (contested_at is not null and forgiven_at is null) desc, happened_at desc, id limit 500`,
);
const contest = statement<never, [string, string]>(
  'strikes.contest',
  `update strikes set contested_at = app_now(), contest_note = $2 where id = $1`,
);
const forgive = statement<{ id: string }, [string, string]>(
  'strikes.forgive',
  `update strikes set forgiven_at = app_now(), forgiven_by = $2
    where id = $1 and forgiven_at is null returning id`,
);

const strikeOf = (row: StrikeRow): Strike => ({
  id: row.id,
  clubId: row.club_id,
  personId: row.person_id,
  occurrenceId: row.occurrence_id,
  happenedAt: instantOf(row.happened_at),
  expiresAt: instantOf(row.expires_at),
  contestedAt: instantOrNull(row.contested_at),
  contestNote: row.contest_note,
  forgivenAt: instantOrNull(row.forgiven_at),
});

/** Rules and the absences that they count. */
@Injectable()
export class NoShowRepository {
  constructor(
    private readonly database: Database,
    private readonly entropy: Entropy,
  ) {}

  /** In their order, by club; an empty list: they are off. */
  async rulesOf(tx: Tx | null, clubIds: readonly string[]): Promise<Map<string, NoShowRule[]>> {
    const rows = tx
      ? await rulesTogether(tx, clubIds)
      : await this.database.rows(rulesOf, [clubIds]);
    const found = new Map<string, NoShowRule[]>(clubIds.map((id) => [id, []]));
    for (const row of rows)
      found.get(row.club_id)?.push({
        absences: row.absences,
        withinMonths: row.within_months,
        consequence: row.consequence,
        forMonths: row.for_months,
      });
    return found;
  }

  /** Replaces the rules of a club; two hosts follow each other. */
  async setRules(tx: Tx, clubId: string, rules: readonly NoShowRule[], by: string): Promise<void> {
    await tx.rows(lock, [clubId]);
    await tx.rows(clear, [clubId]);
    for (const [place, rule] of rules.entries())
      await tx.rows(put, [
        ...[this.entropy.id(), clubId, place, rule.absences, rule.withinMonths],
        ...[rule.consequence, rule.forMonths, by],
      ]);
    if (rules.length > 0)
      await tx.rows(age, [clubId, Math.max(...rules.map(({ withinMonths }) => withinMonths))]);
  }

  /** Absent without a word: counted once per person and date. Answers those that were not counted yet. */
  async strike(
    tx: Tx,
    at: { readonly id: string; readonly clubId: string; readonly startsAt: Temporal.Instant },
    personIds: readonly string[],
    rules: readonly NoShowRule[],
  ): Promise<{ readonly id: string; readonly personId: string }[]> {
    const ids = personIds.map(() => this.entropy.id());
    const [start, expires] = [at.startsAt, expiryOf(rules, at.startsAt)].map(sqlInstant);
    const rows = await tx.rows(strike, [ids, personIds, at.clubId, at.id, start, expires]);
    return rows.map((row) => ({ id: row.id, personId: row.person_id }));
  }

  /** They were there after all, or sent word. */
  async unstrike(tx: Tx, occurrenceId: string, personIds: readonly string[]): Promise<void> {
    await tx.rows(unstrike, [occurrenceId, personIds]);
  }

  /** Locked until the transaction ends. */
  async byId(tx: Tx, id: string): Promise<Strike | null> {
    const row = await tx.row(byId, [id]);
    return row ? strikeOf(row) : null;
  }

  /** As it stands, without a lock. */
  async find(id: string): Promise<Strike | null> {
    const row = await this.database.row(found, [id]);
    return row ? strikeOf(row) : null;
  }

  /** Of these people in a club, the newest first, forgiven and old ones, too. */
  async ofPeople(tx: Tx | null, clubId: string, personIds: readonly string[]): Promise<Strike[]> {
    if (personIds.length === 0) return [];
    return (await (tx ?? this.database).rows(ofPeople, [clubId, personIds])).map(strikeOf);
  }

  /** A person's own that have not expired, in all clubs. */
  async ofPerson(personId: string): Promise<Strike[]> {
    return (await this.database.rows(ofPerson, [personId])).map(strikeOf);
  }

  /** A club's that have not expired; those with a word to the host first. */
  async live(clubId: string): Promise<Strike[]> {
    return (await this.database.rows(live, [clubId])).map(strikeOf);
  }

  async contest(tx: Tx, id: string, note: string): Promise<void> {
    await tx.rows(contest, [id, note]);
  }

  /** True when it was not forgiven before. */
  async forgive(tx: Tx, id: string, by: string): Promise<boolean> {
    return (await tx.rows(forgive, [id, by])).length === 1;
  }
}

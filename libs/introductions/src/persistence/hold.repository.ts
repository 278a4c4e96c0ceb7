import { Injectable } from '@nestjs/common';
import { instantOf, instantOrNull, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Hold, HoldStage } from '../domain/solicitation';

export interface StoredHold extends Hold {
  readonly id: string;
  readonly personId: string;
  readonly clubId: string;
  readonly heldAt: Temporal.Instant;
  readonly everywhereUntil: Temporal.Instant | null;
  readonly toldAt: Temporal.Instant | null;
  readonly contest: string | null;
}

interface HoldRow {
  id: string;
  person_id: string;
  club_id: string;
  stage: HoldStage;
  decision: 'kept' | 'removed' | null;
  held_at: Date;
  everywhere_until: Date | null;
  told_at: Date | null;
  contest: string | null;
}

const COLUMNS =
  'id, person_id, club_id, stage, decision, held_at, everywhere_until, told_at, contest';

const one = statement<HoldRow, [string, string]>(
  'holds.one',
  `select ${COLUMNS} from introduction_holds where person_id = $1 and club_id = $2 for update`,
);
const byId = statement<HoldRow, [string]>(
  'holds.by_id',
  `select ${COLUMNS} from introduction_holds where id = $1 for update`,
);
const put = statement<{ id: string }, [string, string, string, HoldStage, string]>(
  'holds.put',
  `insert into introduction_holds (id, person_id, club_id, stage, held_at, everywhere_until)
   values ($1, $2, $3, $4, app_now(), $5)
   on conflict on constraint introduction_holds_one do update
     set stage = excluded.stage, decision = null, decided_by = null, decided_at = null,
         everywhere_until = coalesce(introduction_holds.everywhere_until, excluded.everywhere_until)
   returning id`,
);
const widen = statement<never, [string]>(
  'holds.widen',
  `update introduction_holds set stage = 'introductions' where person_id = $1 and decision is null`,
);
const narrow = statement<never, [string]>(
  'holds.narrow',
  `update introduction_holds set stage = 'proposals' where person_id = $1 and decision is null`,
);
const decide = statement<never, [string, HoldStage, string, string]>(
  'holds.decide',
  `update introduction_holds
      set stage = $2, decision = $3, decided_by = $4, decided_at = app_now(), everywhere_until = null
    where id = $1`,
);
const lift = statement<never, [string]>(
  'holds.lift',
  `delete from introduction_holds where id = $1`,
);
const contest = statement<never, [string, string]>(
  'holds.contest',
  `update introduction_holds set contest = $2, contested_at = app_now() where id = $1`,
);
const told = statement<{ id: string }, [string]>(
  'holds.told',
  `update introduction_holds set told_at = app_now() where id = $1 and told_at is null returning id`,
);
const ofPerson = statement<HoldRow, [string]>(
  'holds.of_person',
  `select ${COLUMNS} from introduction_holds where person_id = $1 order by held_at, id`,
);
const ofClubs = statement<HoldRow, [readonly string[]]>(
  'holds.of_clubs',
  `select ${COLUMNS} from introduction_holds where club_id = any($1::uuid[]) order by held_at, id`,
);
const agreed = statement<{ id: string }, [string]>(
  'holds.agreed',
  `select p.id from proposals p
    where $1::uuid in (p.low_id, p.high_id) and p.state = 'open' and p.expires_at > app_now()
      and not exists (select from proposal_sides s where s.proposal_id = p.id and s.answer is distinct from 'yes')
    order by p.id`,
);
const heldAmong = statement<{ person_id: string }, [string, readonly string[]]>(
  'holds.among',
  `select distinct person_id from introduction_holds
    where person_id = any($2::uuid[]) and (club_id = $1 or everywhere_until > app_now())`,
);

/** Holds: one row for a person and a club, there while something is kept back. */
@Injectable()
export class HoldRepository {
  /** The hold, against other changes of it until the transaction ends. */
  async lock(tx: Tx, personId: string, clubId: string): Promise<StoredHold | null> {
    return holdOrNull(await tx.row(one, [personId, clubId]));
  }

  async lockById(tx: Tx, holdId: string): Promise<StoredHold | null> {
    return holdOrNull(await tx.row(byId, [holdId]));
  }

  /** Holds from now on, everywhere until then; the id of the row, which may be an earlier one. */
  async put(
    tx: Tx,
    hold: {
      readonly id: string;
      readonly personId: string;
      readonly clubId: string;
      readonly stage: HoldStage;
      readonly everywhereUntil: Temporal.Instant;
    },
  ): Promise<string> {
    const { id, personId, clubId, stage, everywhereUntil } = hold;
    const row = await tx.row(put, [id, personId, clubId, stage, sqlInstant(everywhereUntil)]);
    if (!row) throw new Error('A hold was put and is not there.');
    return row.id;
  }

  /** What nobody has decided yet holds as much as the number of reporters says, in each of the clubs. */
  async setStage(tx: Tx, personId: string, stage: HoldStage): Promise<void> {
    await tx.rows(stage === 'introductions' ? widen : narrow, [personId]);
  }

  async decide(tx: Tx, holdId: string, hold: Hold, by: string): Promise<void> {
    if (hold.decision === null) throw new Error('A decision decides something.');
    await tx.rows(decide, [holdId, hold.stage, hold.decision, by]);
  }

  async lift(tx: Tx, holdId: string): Promise<void> {
    await tx.rows(lift, [holdId]);
  }

  async contest(tx: Tx, holdId: string, words: string): Promise<void> {
    await tx.rows(contest, [holdId, words]);
  }

  /** True for the first time. */
  async markTold(tx: Tx, holdId: string): Promise<boolean> {
    return (await tx.rows(told, [holdId])).length === 1;
  }

  async ofPerson(tx: Tx, personId: string): Promise<StoredHold[]> {
    return (await tx.rows(ofPerson, [personId])).map(holdOf);
  }

  async ofClubs(tx: Tx, clubIds: readonly string[]): Promise<StoredHold[]> {
    return (await tx.rows(ofClubs, [clubIds])).map(holdOf);
  }

  /** Proposals of this person to which both have said yes, and which have introduced nobody yet. */
  async agreed(tx: Tx, personId: string): Promise<string[]> {
    return (await tx.rows(agreed, [personId])).map(({ id }) => id);
  }

  /** Those of these people who are put to nobody in this club now. */
  async among(tx: Tx, clubId: string, personIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.rows(heldAmong, [clubId, personIds]);
    return new Set(rows.map(({ person_id }) => person_id));
  }
}

const holdOf = (row: HoldRow): StoredHold => ({
  id: row.id,
  personId: row.person_id,
  clubId: row.club_id,
  stage: row.stage,
  decision: row.decision,
  heldAt: instantOf(row.held_at),
  everywhereUntil: instantOrNull(row.everywhere_until),
  toldAt: instantOrNull(row.told_at),
  contest: row.contest,
});

const holdOrNull = (row: HoldRow | undefined): StoredHold | null => (row ? holdOf(row) : null);

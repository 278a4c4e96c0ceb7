import { Injectable } from '@nestjs/common';
import { Entropy } from '@asaza/platform/clock';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { NameAudience } from '../domain/visibility';

/** What a person said about their name: in a club, and wherever nothing else is said. */
export interface ChosenAudience {
  readonly ofClub: NameAudience | null;
  readonly otherwise: NameAudience | null;
}

const chosen = statement<
  { club_id: string | null; audience: NameAudience },
  [string, string | null]
>(
  'name_audiences.chosen',
  `select club_id, audience from name_audiences
    where person_id = $1 and (club_id is null or club_id = $2::uuid)`,
);
const choose = statement<never, [string, string, string | null, string]>(
  'name_audiences.choose',
  `insert into name_audiences (id, person_id, club_id, audience, chosen_at) values ($1, $2, $3, $4, app_now())
   on conflict (person_id, club_id) do update set audience = excluded.audience, chosen_at = excluded.chosen_at`,
);
const forget = statement<never, [string, string | null]>(
  'name_audiences.forget',
  `delete from name_audiences where person_id = $1 and club_id is not distinct from $2::uuid`,
);
// Firm seats of people who said so themselves; a name given by a host's hand is nobody's to show.
// Whoever may be shown comes first, so that a short list is a list of names.
const shown = statement<
  { occurrence_id: string; name: string | null; heads: number; rank: number },
  [string, number]
>(
  'name_audiences.shown',
  `with wanted as (
     select * from jsonb_to_recordset($1::jsonb) as x (occurrence_id uuid, audiences jsonb)),
   heads as (
     select r.occurrence_id, r.name, r.party, r.answered_at, r.id,
            w.audiences ? coalesce(here.audience, anywhere.audience, 'hosts') as visible
       from wanted w
       join rsvps r on r.occurrence_id = w.occurrence_id
        and r.seat = 'held' and r.held_until is null and r.confirmed_at is not null
       join occurrences o on o.id = r.occurrence_id
       left join name_audiences here on here.person_id = r.person_id and here.club_id = o.club_id
       left join name_audiences anywhere on anywhere.person_id = r.person_id and anywhere.club_id is null),
   ranked as (
     select *, (sum(party) over (partition by occurrence_id))::int as heads,
            (row_number() over (partition by occurrence_id order by visible desc, answered_at, id))::int as rank
       from heads)
   select occurrence_id, case when visible and rank <= $2 then name end as name, heads, rank
     from ranked where rank <= greatest($2, 1) order by occurrence_id, rank`,
);

const showing = statement<{ person_id: string }, [string, readonly string[], readonly string[]]>(
  'name_audiences.showing',
  `select p.person_id from unnest($2::uuid[]) as p (person_id)
     left join name_audiences here on here.person_id = p.person_id and here.club_id = $1
     left join name_audiences anywhere on anywhere.person_id = p.person_id and anywhere.club_id is null
    where coalesce(here.audience, anywhere.audience, 'hosts') = any ($3::text[])`,
);

// People with a firm seat by a yes of their own, and to whom each shows their name.
const coming = statement<
  { occurrence_id: string; person_id: string; name: string; audience: NameAudience },
  [readonly string[]]
>(
  'name_audiences.coming',
  `select r.occurrence_id, r.person_id, r.name, coalesce(here.audience, anywhere.audience, 'hosts') as audience
     from rsvps r join occurrences o on o.id = r.occurrence_id
     left join name_audiences here on here.person_id = r.person_id and here.club_id = o.club_id
     left join name_audiences anywhere on anywhere.person_id = r.person_id and anywhere.club_id is null
    where r.occurrence_id = any($1::uuid[]) and r.seat = 'held' and r.held_until is null
      and r.confirmed_at is not null order by r.answered_at, r.id`,
);

/** Somebody with a firm seat, and to whom they show their name. */
export interface ComingRow {
  readonly occurrenceId: string;
  readonly personId: string;
  readonly name: string;
  readonly audience: NameAudience;
}

/** To whom names are shown; and those that are. */
@Injectable()
export class NameAudienceRepository {
  constructor(
    private readonly database: Database,
    private readonly entropy: Entropy,
  ) {}

  async chosen(
    personId: string,
    clubId: string | null,
    tx: Tx | null = null,
  ): Promise<ChosenAudience> {
    const rows = await (tx ?? this.database).rows(chosen, [personId, clubId]);
    const of = (club: string | null) => rows.find((row) => row.club_id === club)?.audience ?? null;
    return { ofClub: clubId === null ? null : of(clubId), otherwise: of(null) };
  }

  /** Those of these people whose name is shown, in the club, under one of these settings. */
  async showing(
    tx: Tx,
    clubId: string,
    personIds: readonly string[],
    audiences: readonly NameAudience[],
  ): Promise<Set<string>> {
    const rows = await tx.rows(showing, [clubId, personIds, audiences]);
    return new Set(rows.map(({ person_id }) => person_id));
  }

  /** null: as the person says wherever nothing else is said. */
  async choose(
    tx: Tx,
    personId: string,
    clubId: string | null,
    audience: NameAudience | null,
  ): Promise<void> {
    if (audience === null) await tx.rows(forget, [personId, clubId]);
    else await tx.rows(choose, [this.entropy.id(), personId, clubId, audience]);
  }

  /** Everybody with a firm seat by a yes of their own, in the order of their answers. */
  async coming(tx: Tx | null, occurrenceIds: readonly string[]): Promise<ComingRow[]> {
    const rows = await (tx ?? this.database).rows(coming, [occurrenceIds]);
    return rows.map(({ occurrence_id, person_id, name, audience }) => ({
      ...{ occurrenceId: occurrence_id, personId: person_id, name, audience },
    }));
  }

  /** Up to `first` names of each occurrence that may be shown to somebody under these settings, and all heads. */
  async shown(
    wanted: readonly {
      readonly occurrenceId: string;
      readonly audiences: readonly NameAudience[];
    }[],
    first: number,
  ): Promise<Map<string, { names: string[]; heads: number }>> {
    const records = wanted.map(({ occurrenceId, audiences }) => ({
      ...{ occurrence_id: occurrenceId, audiences },
    }));
    const rows = await this.database.rows(shown, [JSON.stringify(records), first]);
    const found = new Map<string, { names: string[]; heads: number }>();
    for (const { occurrence_id, name, heads } of rows) {
      const entry = found.get(occurrence_id) ?? { names: [], heads };
      if (name !== null) entry.names.push(name);
      found.set(occurrence_id, entry);
    }
    return found;
  }
}

import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import {
  Database,
  instantOrNull,
  readTogether,
  sqlInstant,
  statement,
  together,
  type Tx,
} from '@asaza/platform/database';
import type { Profile } from '../domain/profile';

interface PersonRow {
  id: string;
  family_name: string | null;
  given_name: string | null;
  family_yomi: string | null;
  given_yomi: string | null;
  display_name: string | null;
  yomi: string | null;
  pitch: string | null;
  gives: string[];
  asks: string[];
  ask_whys: string[];
  topics: string[];
  industry: string | null;
  languages: string[];
  organisation: string | null;
  locale: Locale;
  home_zone: string;
  introductions_consented_at: Date | null;
}

const COLUMNS = `id, family_name, given_name, family_yomi, given_yomi, display_name, yomi, pitch, gives, asks,
  ask_whys, topics, industry, languages, organisation, locale, home_zone, introductions_consented_at`;

const insert = statement<never, [string[], (string | null)[], (string | null)[], Locale[]]>(
  'people.insert',
  `insert into people (id, display_name, yomi, locale, created_at)
   select p.*, app_now() from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as p`,
);
const byIds = statement<PersonRow, [readonly string[]]>(
  'people.by_ids',
  `select ${COLUMNS} from people where id = any($1::uuid[])`,
);
const forUpdate = statement<PersonRow, [string]>(
  'people.for_update',
  `select ${COLUMNS} from people where id = $1 for update`,
);
const update = statement<never, readonly unknown[]>(
  'people.update',
  `update people set family_name = $2, given_name = $3, family_yomi = $4, given_yomi = $5, display_name = $6,
     yomi = $7, pitch = $8, gives = $9, asks = $10, topics = $11, industry = $12, locale = $13, home_zone = $14,
     introductions_consented_at = $15, ask_whys = $16, languages = $17, organisation = $18
   where id = $1`,
);
const takeName = statement<never, [string, string | null, string | null, boolean]>(
  'people.take_name',
  `update people set
     display_name = case when coalesce(family_name, given_name) is null and ($4 or display_name is null)
                         then coalesce($2, display_name) else display_name end,
     yomi = case when coalesce(family_yomi, given_yomi) is null and ($4 or yomi is null)
                 then coalesce($3, yomi) else yomi end
   where id = $1`,
);
const setYomi = statement<never, [string, string]>(
  'people.set_yomi',
  `update people set yomi = $2 where id = $1`,
);

interface NewPerson {
  readonly id: string;
  readonly name: string | null;
  readonly yomi: string | null;
  readonly locale: Locale;
}

const readByIds = readTogether(
  (tx, ids) => tx.rows(byIds, [ids]),
  (row: PersonRow) => row.id,
);
const insertAll = together(async (tx, people: readonly NewPerson[]) => {
  await tx.rows(insert, [
    people.map(({ id }) => id),
    people.map(({ name }) => name),
    people.map(({ yomi }) => yomi),
    people.map(({ locale }) => locale),
  ]);
  return people.map(() => undefined);
});

@Injectable()
export class PersonRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, person: NewPerson): Promise<void> {
    await insertAll(tx, person);
  }

  async byIds(tx: Tx | null, ids: readonly string[]): Promise<{ id: string; profile: Profile }[]> {
    if (ids.length === 0) return [];
    const rows = await (tx ? readByIds(tx, ids) : this.database.rows(byIds, [ids]));
    return rows.map((row) => ({ id: row.id, profile: profileOf(row) }));
  }

  async forUpdate(tx: Tx, id: string): Promise<Profile | null> {
    const row = await tx.row(forUpdate, [id]);
    return row ? profileOf(row) : null;
  }

  async update(tx: Tx, id: string, profile: Profile): Promise<void> {
    const consented = profile.introductionsConsentedAt;
    await tx.rows(update, [
      id,
      profile.familyName,
      profile.givenName,
      profile.familyYomi,
      profile.givenYomi,
      profile.displayName,
      profile.yomi,
      profile.pitch,
      profile.gives,
      profile.asks,
      profile.topics,
      profile.industry,
      profile.locale,
      profile.homeZone,
      consented ? sqlInstant(consented) : null,
      profile.askWhys,
      profile.languages,
      profile.organisation,
    ]);
  }

  /** Takes name and reading where none is known yet, or instead of an unproven one when `replace`. */
  async takeName(
    tx: Tx,
    id: string,
    name: { name: string | null; yomi: string | null; replace: boolean },
  ): Promise<void> {
    await tx.rows(takeName, [id, name.name, name.yomi, name.replace]);
  }

  async setYomi(tx: Tx, id: string, yomi: string): Promise<void> {
    await tx.rows(setYomi, [id, yomi]);
  }
}

const profileOf = (row: PersonRow): Profile => ({
  familyName: row.family_name,
  givenName: row.given_name,
  familyYomi: row.family_yomi,
  givenYomi: row.given_yomi,
  displayName: row.display_name,
  yomi: row.yomi,
  pitch: row.pitch,
  gives: row.gives,
  asks: row.asks,
  askWhys: row.asks.map((_, place) => row.ask_whys[place] ?? ''),
  topics: row.topics,
  industry: row.industry,
  languages: row.languages,
  organisation: row.organisation,
  locale: row.locale,
  homeZone: row.home_zone,
  introductionsConsentedAt: instantOrNull(row.introductions_consented_at),
});

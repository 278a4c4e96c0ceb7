import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people wish of being introduced, which concepts they confirmed, words nobody knew, and a club's own. */
export class Wishes1760000240102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table introduction_wishes (
        person_id uuid primary key references people (id) on delete cascade,
        field_wish smallint not null default 0 check (field_wish between -2 and 2),
        per_occurrence smallint not null default 1 check (per_occurrence between 1 and 3),
        per_month smallint check (per_month between 1 and 12),
        paused boolean not null default false,
        paused_until timestamptz,
        not_for text,
        apart_from_colleagues boolean not null default false,
        changed_at timestamptz not null,
        check (paused or paused_until is null)
      )`);
    await runner.query(`
      create table confirmed_concepts (
        person_id uuid not null references people (id) on delete cascade,
        field text not null check (field in ('gives', 'asks')),
        text text not null,
        concepts text[] not null check (cardinality(concepts) <= 3),
        primary key (person_id, field, text)
      )`);
    await runner.query(`
      create table concept_misses (
        person_id uuid not null references people (id) on delete cascade,
        word text not null,
        noticed_at timestamptz not null,
        primary key (person_id, word)
      )`);
    await runner.query(`create index concept_misses_word on concept_misses (word)`);
    await runner.query(`
      create table club_concepts (
        id uuid primary key,
        club_id uuid not null references clubs (id) on delete cascade,
        ja text not null,
        en text not null,
        added_by uuid references people (id) on delete set null,
        added_at timestamptz not null,
        constraint club_concepts_once unique (club_id, ja)
      )`);
    await runner.query(
      `create index club_concepts_added_by on club_concepts (added_by) where added_by is not null`,
    );
    // Asked in the statement that opens a proposal: a pause of one second earlier counts.
    await runner.query(`
      create function introductions_paused(person uuid) returns boolean language sql stable as $$
        select exists (select from introduction_wishes w where w.person_id = person and w.paused
                          and (w.paused_until is null or w.paused_until > app_now())) $$`);
    // Proposals that may still be put to them in this month of their own calendar; null: as many as come.
    await runner.query(`
      create function introductions_month_left(person uuid) returns integer language sql stable as $$
        select case when w.per_month is not null then greatest(0, w.per_month - (
            select count(*) from proposal_sides s join proposals p on p.id = s.proposal_id
             where s.person_id = w.person_id
               and p.sent_at >= date_trunc('month', app_now() at time zone h.home_zone) at time zone h.home_zone
          ))::integer end
          from introduction_wishes w join people h on h.id = w.person_id where w.person_id = person $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function introductions_month_left(uuid)`);
    await runner.query(`drop function introductions_paused(uuid)`);
    for (const table of [
      'club_concepts',
      'concept_misses',
      'confirmed_concepts',
      'introduction_wishes',
    ])
      await runner.query(`drop table ${table}`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No-show rules, the absences that they count, and who is asked two days before. */
export class NoShows1760000153000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table no_show_rules (
        id uuid primary key,
        club_id uuid not null references clubs (id) on delete cascade,
        place smallint not null,
        absences smallint not null check (absences between 1 and 10),
        within_months smallint not null check (within_months between 1 and 24),
        consequence text not null check (consequence in ('must_reconfirm', 'end_of_waitlist')),
        for_months smallint check (for_months between 1 and 24),
        set_by uuid not null references people (id),
        set_at timestamptz not null,
        unique (club_id, place)
      )`);
    await runner.query(`create index no_show_rules_set_by on no_show_rules (set_by)`);
    await runner.query(`
      create table strikes (
        id uuid primary key,
        club_id uuid not null references clubs (id) on delete cascade,
        person_id uuid not null references people (id) on delete cascade,
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        happened_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > happened_at),
        contested_at timestamptz,
        contest_note text,
        forgiven_at timestamptz,
        forgiven_by uuid references people (id),
        unique (occurrence_id, person_id),
        check ((contested_at is null) = (contest_note is null)),
        check ((forgiven_at is null) = (forgiven_by is null))
      )`);
    await runner.query(`create index strikes_of_member on strikes (club_id, person_id)`);
    await runner.query(`create index strikes_person on strikes (person_id)`);
    await runner.query(
      `create index strikes_forgiven_by on strikes (forgiven_by) where forgiven_by is not null`,
    );
    await runner.query(`
      create table reconfirmations (
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        person_id uuid not null references people (id) on delete cascade,
        reason text not null check (reason in ('newcomer', 'flagged')),
        asked_at timestamptz not null,
        deadline timestamptz not null,
        primary key (occurrence_id, person_id)
      )`);
    await runner.query(`create index reconfirmations_person on reconfirmations (person_id)`);
    await runner.query(`alter table answer_rules add column reconfirm_newcomers boolean`);
    // Dates that stand already are looked at, too.
    await runner.query(`
      insert into due_rows (name, key, due_at)
      select 'rsvps.reconfirm_due', id, starts_at - interval '48 hours' from occurrences
       where starts_at - interval '48 hours' > app_now() and status in ('scheduled', 'moved')
      on conflict do nothing`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from due_rows where name = 'rsvps.reconfirm_due'`);
    await runner.query(`alter table answer_rules drop column reconfirm_newcomers`);
    for (const table of ['reconfirmations', 'strikes', 'no_show_rules'])
      await runner.query(`drop table ${table}`);
  }
}

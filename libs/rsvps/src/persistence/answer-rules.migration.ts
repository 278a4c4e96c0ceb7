import type { MigrationInterface, QueryRunner } from 'typeorm';

const POINT = `~ '^(none|[0-9]{1,3}d@[0-9]{2}:[0-9]{2}|[0-9]{1,5}m)$'`;

/** What hosts ask of answers, by series and by date; and all that was typed waits for its proof. */
export class AnswerRules1760000140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A null column follows: a date its series, a series the defaults.
    await runner.query(`
      create table answer_rules (
        id uuid primary key,
        series_id uuid not null references series (id) on delete cascade,
        occurrence_id uuid references occurrences (id) on delete cascade,
        opens text check (opens ${POINT}),
        closes text check (closes ${POINT}),
        cancel_by text check (cancel_by ${POINT}),
        companions_max smallint check (companions_max between 0 and 5),
        approval text check (approval in ('none', 'newcomers', 'everybody')),
        invitation_only boolean,
        screening jsonb,
        offer_mode text check (offer_mode in ('offer', 'give')),
        offer_cutoff text check (offer_cutoff ${POINT}),
        changed_by uuid references people (id),
        changed_at timestamptz not null
      )`);
    await runner.query(
      `create unique index answer_rules_series on answer_rules (series_id) where occurrence_id is null`,
    );
    await runner.query(
      `create unique index answer_rules_occurrence on answer_rules (occurrence_id)`,
    );
    await runner.query(`create index answer_rules_series_all on answer_rules (series_id)`);
    await runner.query(
      `create index answer_rules_changed_by on answer_rules (changed_by) where changed_by is not null`,
    );
    await runner.query(
      `alter table response_confirmations add column typed jsonb not null default '{}'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table response_confirmations drop column typed`);
    await runner.query(`drop table answer_rules`);
  }
}

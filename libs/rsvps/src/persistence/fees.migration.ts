import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger of fees and the receipts for them. Lines are only added: a trigger turns down everything else. */
export class Fees1760000171000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table fee_entries (
        id uuid primary key,
        occurrence_id uuid not null references occurrences (id),
        person_id uuid not null references people (id),
        seq integer not null check (seq > 0),
        kind text not null check (kind in ('expected', 'paid', 'waived', 'refunded')),
        amount integer not null,
        currency text not null,
        method text,
        given integer check (given >= amount),
        note text,
        undoes uuid unique references fee_entries (id),
        recorded_by uuid not null references people (id),
        recorded_at timestamptz not null,
        key_hash text,
        input_hash text,
        constraint fee_entries_in_turn unique (occurrence_id, person_id, seq),
        constraint fee_entries_key unique (recorded_by, key_hash),
        check ((method is not null) = (kind in ('paid', 'refunded'))),
        check (undoes is not null or kind = 'expected' or (amount > 0) = (kind <> 'refunded')),
        check ((key_hash is null) = (input_hash is null))
      )`);
    await runner.query(`create index fee_entries_person on fee_entries (person_id)`);
    // Whose line it is may change when two histories become one person's; what it says may not.
    await runner.query(`
      create function fee_entries_stay() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and (to_jsonb(new) - 'person_id' - 'recorded_by' - 'seq')
                              = (to_jsonb(old) - 'person_id' - 'recorded_by' - 'seq') then
          return new;
        end if;
        raise exception 'fee_entries are only added to' using errcode = 'restrict_violation';
      end $$`);
    await runner.query(`
      create trigger fee_entries_stay before update or delete on fee_entries
        for each row execute function fee_entries_stay()`);
    await runner.query(`
      create table fee_receipts (
        id uuid primary key,
        club_id uuid not null references clubs (id),
        number integer not null check (number > 0),
        issue integer not null check (issue > 0),
        occurrence_id uuid not null references occurrences (id),
        person_id uuid not null references people (id),
        amount integer not null check (amount > 0),
        currency text not null,
        addressee text not null,
        locale text not null,
        issued_by uuid references people (id),
        issued_at timestamptz not null,
        key_hash text unique,
        constraint fee_receipts_number unique (club_id, number, issue)
      )`);
    await runner.query(
      `create index fee_receipts_occurrence on fee_receipts (occurrence_id, person_id)`,
    );
    await runner.query(`create index fee_receipts_person on fee_receipts (person_id)`);
    await runner.query(`create index fee_receipts_issued_by on fee_receipts (issued_by)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table fee_receipts`);
    await runner.query(`drop table fee_entries`);
    await runner.query(`drop function fee_entries_stay`);
  }
}

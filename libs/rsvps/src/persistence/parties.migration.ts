import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parties, seats that are kept for some, calls at short notice: what seats are counted by. */
export class Parties1760000130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Seats of a quota are given under the lock of the book; the CHECK is the second one.
    await runner.query(`
      create table seat_quotas (
        id uuid primary key,
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        kind text not null check (kind in ('regulars', 'newcomers', 'code')),
        code text,
        seats integer not null check (seats between 0 and 10000),
        taken integer not null default 0,
        position smallint not null,
        releases text not null,
        origin text not null check (origin in ('series', 'date', 'guest')),
        released_at timestamptz,
        constraint seat_quotas_never_oversold check (taken between 0 and seats),
        check ((code is not null) = (kind = 'code'))
      )`);
    await runner.query(
      `create unique index seat_quotas_one on seat_quotas (occurrence_id, kind, coalesce(code, ''))`,
    );
    await runner.query(`
      create table quota_rules (
        id uuid primary key,
        series_id uuid not null references series (id) on delete cascade,
        kind text not null check (kind in ('regulars', 'newcomers', 'code')),
        code text,
        seats integer not null check (seats between 1 and 10000),
        position smallint not null,
        releases text not null,
        check ((code is not null) = (kind = 'code'))
      )`);
    await runner.query(
      `create unique index quota_rules_one on quota_rules (series_id, kind, coalesce(code, ''))`,
    );
    await runner.query(`
      alter table rsvps
        add column party smallint not null default 1 check (party between 1 and 6),
        add column quota_id uuid references seat_quotas (id),
        add column quota_code text,
        add column seated_no integer check (seated_no is null or seat = 'held'),
        add column last_in_line boolean not null default false,
        add column called_in integer check (called_in is null or seat = 'waitlisted'),
        add constraint rsvps_quota_of_seats check (quota_id is null or seat in ('held', 'offered'))`);
    await runner.query(`create index rsvps_quota on rsvps (quota_id) where quota_id is not null`);
    await runner.query(`
      create table companions (
        rsvp_id uuid not null references rsvps (id) on delete cascade,
        position smallint not null check (position between 1 and 5),
        name text,
        yomi text,
        primary key (rsvp_id, position)
      )`);
    await runner.query(`
      alter table seat_books
        add column waiting_seats integer not null default 0,
        add column next_seated_no integer not null default 1 check (next_seated_no > 0),
        add column opened_at timestamptz,
        add column round integer not null default 0,
        add column quotas smallint not null default 0 check (quotas >= 0),
        add column quotas_are_own boolean not null default false`);
    await runner.query(`update seat_books set waiting_seats = waiting`);
    await runner.query(
      `alter table seat_books add constraint seat_books_parties check (waiting_seats >= waiting)`,
    );
    // Who was seated when is not on record: the order of answering stands for it.
    await runner.query(`
      update rsvps set seated_no = n.no
        from (select id, row_number() over (partition by occurrence_id order by answered_at, id) as no
                from rsvps where seat = 'held') n
       where n.id = rsvps.id`);
    await runner.query(`
      update seat_books set next_seated_no = n.next
        from (select occurrence_id, max(seated_no) + 1 as next from rsvps group by occurrence_id) n
       where n.occurrence_id = seat_books.occurrence_id and n.next is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table seat_books drop column waiting_seats, drop column next_seated_no, drop column opened_at,
        drop column round, drop column quotas, drop column quotas_are_own`);
    await runner.query(`drop table companions`);
    await runner.query(`
      alter table rsvps drop column party, drop column quota_id, drop column quota_code, drop column seated_no,
        drop column last_in_line, drop column called_in`);
    await runner.query(`drop table quota_rules`);
    await runner.query(`drop table seat_quotas`);
  }
}

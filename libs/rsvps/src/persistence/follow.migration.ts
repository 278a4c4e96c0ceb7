import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers follow dates: what people are asked again, and whose capacity follows the series. */
export class Follow1760000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table rsvps
        add column asked_again_at timestamptz,
        add column reconfirm_until timestamptz,
        add constraint rsvps_asked_of_firm_seats check (
          (asked_again_at is null and reconfirm_until is null) or (seat = 'held' and held_until is null)),
        add constraint rsvps_asked_once check (asked_again_at is null or reconfirm_until is null)`);
    // What runs out is one of three, never two.
    await runner.query(`drop index rsvps_lapsing`);
    await runner.query(
      `create index rsvps_lapsing on rsvps (occurrence_id, coalesce(held_until, offer_until, reconfirm_until))
        where held_until is not null or offer_until is not null or reconfirm_until is not null`,
    );
    await runner.query(`
      alter table seat_books
        add column wanted integer,
        add column capacity_is_own boolean not null default false`);
    // A capacity that differs from what its series says was changed by a host.
    await runner.query(`
      update seat_books b set wanted = b.capacity,
             capacity_is_own = b.capacity <> coalesce(o.capacity, s.capacity)
        from occurrences o join series s on s.id = o.series_id where o.id = b.occurrence_id`);
    await runner.query(`
      alter table seat_books
        alter column wanted set not null,
        add constraint seat_books_wanted check (wanted between 1 and capacity)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table seat_books drop column wanted, drop column capacity_is_own`);
    await runner.query(`drop index rsvps_lapsing`);
    await runner.query(`alter table rsvps drop column asked_again_at, drop column reconfirm_until`);
    await runner.query(
      `create index rsvps_lapsing on rsvps (occurrence_id, coalesce(held_until, offer_until))
        where held_until is not null or offer_until is not null`,
    );
  }
}

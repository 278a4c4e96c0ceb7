import type { PeerScript } from '../load/pgbench';
import type { Stack } from '../../test/support/stack';
import { sqlDate, sqlPerson } from './town';

/**
 * The peer: tables of the same shape (columns, indexes, checks, foreign keys), and the one guarded statement
 * that somebody who writes SQL would send. No account, no club, no news for others, no answer to a person.
 */
export async function plainTables(stack: Stack): Promise<void> {
  for (const line of [
    `create table if not exists plain_books (like seat_books including all)`,
    `create table if not exists plain_rsvps (like rsvps including all)`,
    `alter table plain_books add foreign key (occurrence_id) references occurrences (id)`,
    `alter table plain_rsvps add foreign key (occurrence_id) references occurrences (id)`,
    `alter table plain_rsvps add foreign key (person_id) references people (id)`,
    `create table counted_rsvps (occurrence_id uuid not null references occurrences (id),
       person_id uuid not null references people (id), unique (occurrence_id, person_id))`,
  ])
    await stack.db.query(line);
}

/** Books that are there before anybody answers. */
export const plainBooks = (stack: Stack, first: number, count: number, capacity: number) =>
  stack.db.query(
    `insert into plain_books (occurrence_id, capacity, wanted)
     select ${sqlDate('n')}, $3::int, $3::int from generate_series($1::int, $1::int + $2::int - 1) as n`,
    [first, count, capacity],
  );

const TAKE = `
  with book as (
    update plain_books as b
       set held = held + (waiting = 0 and held + offered < capacity)::int,
           waiting = waiting + (waiting > 0 or held + offered >= capacity)::int,
           waiting_seats = waiting_seats + (waiting > 0 or held + offered >= capacity)::int,
           next_seq = next_seq + (waiting > 0 or held + offered >= capacity)::int, version = version + 1
     where occurrence_id = ${sqlDate(':date')}
       and not exists (select from plain_rsvps as r where r.occurrence_id = b.occurrence_id and r.person_id = ${sqlPerson(':person')})
    returning occurrence_id, waiting > 0 as waits, next_seq - 1 as seq)
  insert into plain_rsvps (id, occurrence_id, person_id, name, search_text, locale, response, seat, approval, seq,
    confirmed_at, answered_at, nonce, key_version, ticket_hash)
  select gen_random_uuid(), occurrence_id, ${sqlPerson(':person')}, 'member', 'member', 'ja', 'accepted',
    case when waits then 'waitlisted' else 'held' end, 'not_needed', case when waits then seq end, now(), now(),
    md5(random()::text), 1, gen_random_uuid()::text
    from book on conflict do nothing`;

/** One in twenty answers again: somebody whom the same client has seen. */
const person = {
  name: 'person',
  pgbench:
    'case when random(1, 21) = 1 then :client + 8 * random(0, :turn) else :client + 8 * :turn end',
  value: ({ client, turn }: Readonly<Record<string, number>>) =>
    Math.random() < 1 / 21
      ? client! + 8 * Math.floor(Math.random() * (turn! + 1))
      : client! + 8 * turn!,
};

/** All for `:first`, the one date. */
export const hotStatement: PeerScript = {
  name: 'hot',
  sets: [person, { name: 'date', pgbench: ':first', value: ({ first }) => first! }],
  statements: [TAKE],
};

/** Any of the `:count` dates from `:first`. */
export const spreadStatement: PeerScript = {
  name: 'spread',
  sets: [
    person,
    {
      name: 'date',
      pgbench: 'random(:first, :first + :count - 1)',
      value: ({ first, count }) => first! + Math.floor(Math.random() * count!),
    },
  ],
  statements: [TAKE],
};

/** Negative control: counts, then inserts where there is room. What many systems do, and it oversells. */
export const countThenInsert: PeerScript = {
  name: 'count_then_insert',
  sets: [
    {
      name: 'person',
      pgbench: ':client + 8 * :turn',
      value: ({ client, turn }) => client! + 8 * turn!,
    },
    { name: 'date', pgbench: ':first', value: ({ first }) => first! },
  ],
  statements: [
    `insert into counted_rsvps select ${sqlDate(':date')}, ${sqlPerson(':person')}
      where (select count(*) from counted_rsvps where occurrence_id = ${sqlDate(':date')}) < :capacity::int`,
  ],
};

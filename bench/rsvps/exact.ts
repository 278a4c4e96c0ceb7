import type { Answered } from '../load/answer-line';
import type { Invariant } from '../measure/report';
import type { Stack } from '../../test/support/stack';
import { sqlDate } from './town';

/** Dates whose answers are looked at, by number. */
export interface Dates {
  readonly first: number;
  readonly count: number;
}

const range = `occurrence_id between ${sqlDate('$1')} and ${sqlDate('$2')}`;

/** Everything that must be true of seats, whatever happened, read from the rows. */
export async function exactSeats(
  stack: Stack,
  { first, count }: Dates,
  what: string,
): Promise<Invariant[]> {
  const bounds = [first, first + count - 1];
  const [books] = await stack.db.query<{
    books: number;
    oversold: number;
    drifted: number;
    idle: number;
  }>(
    `select count(*)::int as books,
            count(*) filter (where r.held + r.offered > b.capacity)::int as oversold,
            count(*) filter (where (b.held, b.provisional, b.offered, b.waiting)
              is distinct from (r.held, r.provisional, r.offered, r.waiting))::int as drifted,
            count(*) filter (where b.waiting > 0 and b.held + b.offered < b.capacity
              and not exists (select from due_rows d where d.name = 'rsvps.seats_free' and d.key = b.occurrence_id))::int as idle
       from seat_books b
       join lateral (select count(*) filter (where seat = 'held') as held,
                            count(*) filter (where held_until is not null) as provisional,
                            count(*) filter (where seat = 'offered') as offered,
                            count(*) filter (where seat = 'waitlisted') as waiting
                       from rsvps where occurrence_id = b.occurrence_id) r on true
      where b.${range}`,
    bounds,
  );
  const [rows] = await stack.db.query<{ rows: number; people: number; seqs: number }>(
    `select count(*)::int as rows, count(distinct (occurrence_id, person_id))::int as people,
            count(seq) - count(distinct (occurrence_id, seq)) filter (where seq is not null) as seqs
       from rsvps where ${range}`,
    bounds,
  );
  const { oversold, drifted, idle } = books!;
  return [
    {
      name: `${what}: never oversold, and every counter equals its rows`,
      ok: oversold === 0 && drifted === 0,
      detail: `${books!.books} books: ${oversold} oversold, ${drifted} drifted`,
    },
    {
      name: `${what}: nobody twice, no place twice`,
      ok: rows!.rows === rows!.people && Number(rows!.seqs) === 0,
      detail: `${rows!.rows} answers of ${rows!.people} people and dates`,
    },
    {
      name: `${what}: no free seat is forgotten while somebody waits`,
      ok: idle === 0,
      detail: `${idle} books`,
    },
  ];
}

/** Seats filled to the brim, and a waitlist from 1 without a gap: for runs in which nobody gave anything back. */
export async function exactLine(
  stack: Stack,
  { first, count }: Dates,
  what: string,
): Promise<Invariant> {
  const [row] = await stack.db.query<{ books: number; short: number; gaps: number }>(
    `select count(*)::int as books,
            count(*) filter (where b.held <> least(b.capacity, b.held + b.waiting))::int as short,
            count(*) filter (where b.waiting > 0 and (r.lowest, r.highest, b.next_seq) is distinct from (1, b.waiting, b.waiting + 1))::int as gaps
       from seat_books b
       join lateral (select min(seq) as lowest, max(seq) as highest from rsvps
                      where occurrence_id = b.occurrence_id and seat = 'waitlisted') r on true
      where b.${range}`,
    [first, first + count - 1],
  );
  return {
    name: `${what}: seats filled exactly, the line from 1 without a gap`,
    ok: row!.short === 0 && row!.gaps === 0,
    detail: `${row!.books} books: ${row!.short} not filled, ${row!.gaps} with a gap`,
  };
}

/**
 * First come, first served, as callers see it: whoever had their answer before somebody else even asked
 * stands before them. Of one date without withdrawals, and without whoever answers twice: their second
 * answer tells the place of the first.
 */
export function overtaken(answers: readonly Answered[], twice: ReadonlySet<number>): number {
  const standing = answers
    .filter(({ seat, chain }) => seat !== null && !twice.has(chain))
    .sort((a, b) => placeOf(a) - placeOf(b));
  let earliestBehind = Infinity;
  let overtakings = 0;
  for (let at = standing.length - 1; at >= 0;) {
    const place = placeOf(standing[at]!);
    const same: Answered[] = [];
    for (; at >= 0 && placeOf(standing[at]!) === place; at -= 1) same.push(standing[at]!);
    overtakings += same.filter(({ sentAt }) => sentAt > earliestBehind).length;
    earliestBehind = Math.min(earliestBehind, ...same.map(({ doneAt }) => doneAt));
  }
  return overtakings;
}

/** All seats are one place: the first. */
const placeOf = ({ position }: Answered): number => position ?? 0;

/** How often each outcome came, in words. */
export function outcomes(answers: readonly Answered[]): string {
  const counts = new Map<string, number>();
  for (const { type, seat } of answers) {
    const name = seat ? `${type} ${seat}` : type;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
}

/** Every answer is one of these types. */
export const only = (
  what: string,
  answers: readonly Answered[],
  types: readonly string[],
): Invariant => ({
  name: `${what}: every answer is a ${types.join(' or ')}`,
  ok: answers.length > 0 && answers.every(({ type }) => types.includes(type)),
  detail: outcomes(answers),
});

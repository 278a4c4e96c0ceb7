import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '@asaza/recurrence';
import { offerSeats } from './offering';
import { emptyBook, type SeatBook } from './seat-book';
import { settle, type Ask } from './seating';
import { newcomer, type Standing } from './standing';

const now = Temporal.Instant.from('2026-11-11T03:00:00Z');
const past = now.subtract({ hours: 1 });

/** The plain model: names in lists, and no counters at all. */
interface Model {
  capacity: number;
  holds: string[];
  seats: string[];
  offers: string[];
  queue: string[];
  passing: string[];
  missed: Map<string, number>;
  /** Everybody on the list or with an offer, in the order of joining. */
  joined: string[];
}

/** What is tested: the book and the rows, as the database would keep them. */
interface Real {
  book: SeatBook;
  people: Map<string, Standing>;
}

const taken = (m: Model) => m.holds.length + m.seats.length + m.offers.length;
const drop = (list: string[], name: string) => list.filter((other) => other !== name);
const openTo = (m: Model) => m.capacity - taken(m) - m.queue.length > 0;

function leave(m: Model, name: string): void {
  for (const list of ['holds', 'seats', 'offers', 'queue', 'passing', 'joined'] as const)
    m[list] = drop(m[list], name);
  m.missed.delete(name);
}

function ask(real: Real, name: string, what: Ask): void {
  const person = real.people.get(name) ?? newcomer(name);
  const { book, decisions } = settle(real.book, [{ person, ask: what }]);
  real.book = book;
  real.people.set(name, decisions[0]!.person);
}

function agree(m: Model, real: Real): void {
  const inSeat = (seat: string, provisional?: boolean) =>
    [...real.people.values()]
      .filter((person) => person.seat === seat)
      .filter((person) => provisional === undefined || (person.heldUntil !== null) === provisional)
      .sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0))
      .map(({ id }) => id);
  expect(new Set(inSeat('held', true))).toEqual(new Set(m.holds));
  expect(new Set(inSeat('held', false))).toEqual(new Set(m.seats));
  expect(new Set(inSeat('offered'))).toEqual(new Set(m.offers));
  expect(inSeat('waitlisted')).toEqual(m.queue);
  expect(real.book).toMatchObject({
    held: m.holds.length + m.seats.length,
    provisional: m.holds.length,
    offered: m.offers.length,
    waiting: m.queue.length,
  });
  expect(taken(m)).toBeLessThanOrEqual(m.capacity);
}

type Step = fc.Command<Model, Real>;
const step = (label: string, model: (m: Model) => void, run: (r: Real) => void): Step => ({
  check: () => true,
  toString: () => label,
  run: (m, r) => {
    model(m);
    run(r);
    agree(m, r);
  },
});

const stands = (m: Model, name: string) =>
  [m.holds, m.seats, m.offers, m.queue].some((list) => list.includes(name));

const answers = (name: string) =>
  step(
    `${name} answers`,
    (m) => {
      const unproven = Math.max(2, Math.floor((m.capacity - m.seats.length - m.offers.length) / 3));
      if (!stands(m, name) && openTo(m) && m.holds.length < unproven) m.holds.push(name);
    },
    (r) => ask(r, name, { kind: 'hold', until: past }),
  );
const proves = (name: string) =>
  step(
    `${name} proves`,
    (m) => {
      if (m.holds.includes(name)) {
        m.holds = drop(m.holds, name);
        m.seats.push(name);
      } else if (!stands(m, name)) {
        if (openTo(m)) m.seats.push(name);
        else {
          m.queue.push(name);
          m.joined.push(name);
        }
      }
    },
    (r) => ask(r, name, { kind: 'take' }),
  );
const withdraws = (name: string) =>
  step(
    `${name} withdraws`,
    (m) => leave(m, name),
    (r) => ask(r, name, { kind: 'withdraw' }),
  );
const isAdded = (name: string) =>
  step(
    `${name} is added`,
    (m) => {
      const has = m.holds.includes(name) || m.seats.includes(name) || m.offers.includes(name);
      if (!has && taken(m) >= m.capacity) return;
      leave(m, name);
      m.seats.push(name);
    },
    (r) => ask(r, name, { kind: 'add' }),
  );
const accepts = (name: string) =>
  step(
    `${name} accepts`,
    (m) => {
      if (!m.offers.includes(name)) return;
      leave(m, name);
      m.seats.push(name);
    },
    (r) => ask(r, name, { kind: 'accept', now: past.subtract({ seconds: 1 }) }),
  );
const holdsExpire = step(
  'holds and offers run out',
  (m) => {
    m.holds = [];
    for (const name of m.offers) {
      if (m.missed.get(name) === 1) leave(m, name);
      else {
        m.missed.set(name, 1);
        m.passing.push(name);
        m.queue = m.joined.filter((other) => other === name || m.queue.includes(other));
      }
    }
    m.offers = [];
  },
  (r) => {
    for (const name of [...r.people.keys()]) ask(r, name, { kind: 'lapse', now });
  },
);
const seatsAreOffered = step(
  'seats are offered',
  (m) => {
    let seats = Math.min(m.capacity - taken(m), m.queue.length);
    const letting = m.queue.filter((name) => m.passing.includes(name)).slice(0, seats);
    const chosen: string[] = [];
    for (const _ of letting) {
      const next = m.queue.find((name) => !m.passing.includes(name) && !chosen.includes(name));
      if (next === undefined) break;
      chosen.push(next);
      seats -= 1;
    }
    chosen.push(...m.queue.filter((name) => !chosen.includes(name)).slice(0, seats));
    m.passing = m.passing.filter((name) => !letting.includes(name) && !chosen.includes(name));
    m.queue = m.queue.filter((name) => !chosen.includes(name));
    m.offers.push(...chosen);
  },
  (r) => {
    const waiters = [...r.people.values()]
      .filter(({ seat }) => seat === 'waitlisted')
      .sort((a, b) => a.seq! - b.seq!);
    const { book, decisions } = settle(r.book, offerSeats(r.book, waiters, past));
    r.book = book;
    for (const { person } of decisions) r.people.set(person.id, person);
  },
);
const capacityBecomes = (capacity: number) =>
  step(
    `capacity becomes ${capacity}`,
    (m) => void (m.capacity = Math.max(capacity, taken(m))),
    (r) =>
      void (r.book = { ...r.book, capacity: Math.max(capacity, r.book.held + r.book.offered) }),
  );

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const name = fc.constantFrom(...NAMES);
const often = <T>(arbitrary: T): T[] => [arbitrary, arbitrary, arbitrary, arbitrary];
const steps = [
  name.map(answers),
  ...often(name.map(proves)),
  ...often(name.map(withdraws)),
  name.map(isAdded),
  name.map(accepts),
  ...often(fc.constant(holdsExpire)),
  ...often(fc.constant(seatsAreOffered)),
  fc.integer({ min: 1, max: 9 }).map(capacityBecomes),
];

/** An occurrence of `capacity` seats, empty or with a waitlist already. */
function beginning(capacity: number, crowded: boolean): { model: Model; real: Real } {
  const model: Model = {
    ...{ capacity, holds: [], seats: [], offers: [], queue: [], passing: [], joined: [] },
    missed: new Map(),
  };
  const real: Real = { book: emptyBook(capacity), people: new Map() };
  if (crowded) for (const each of NAMES) void proves(each).run(model, real);
  return { model, real };
}

describe('settling, against a plain model', () => {
  it('never differs: nobody oversold, first come first served, nobody forgotten', () => {
    const histories = fc.commands(steps, { maxCommands: 60, size: 'max' });
    const capacity = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(capacity, fc.boolean(), histories, (seats, crowded, history) => {
        fc.modelRun(() => beginning(seats, crowded), history);
      }),
      { numRuns: 300 },
    );
  });
});

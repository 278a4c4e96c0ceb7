import { left, type Quota } from './quota';
import { isProvisional, type Standing } from './standing';

/** The counters of one occurrence, and the one row that is locked: held + offered <= capacity, always. */
export interface SeatBook {
  readonly capacity: number;
  /** What the series or a host asks for; `capacity` is more while more seats than that are given. */
  readonly wanted: number;
  /** Whether a host set it for this date; else it follows the series. */
  readonly capacityIsOwn: boolean;
  /** Seats given, firm and provisional. */
  readonly held: number;
  /** How many of `held` are provisional. */
  readonly provisional: number;
  readonly offered: number;
  /** Parties on the waitlist, and the seats that they would take. */
  readonly waiting: number;
  readonly waitingSeats: number;
  /** What the next person to join the waitlist gets, and the next to be seated. */
  readonly nextSeq: number;
  readonly nextSeatedNo: number;
  /** Nobody in line could come so late: whoever is first may have what is free. */
  readonly opened: boolean;
  /** Goes up whenever the last free seat goes: a seat that is free afterwards is another call. */
  readonly round: number;
  readonly quotas: readonly Quota[];
}

export const emptyBook = (capacity: number): SeatBook => ({
  capacity,
  wanted: capacity,
  capacityIsOwn: false,
  held: 0,
  provisional: 0,
  offered: 0,
  waiting: 0,
  waitingSeats: 0,
  nextSeq: 1,
  nextSeatedNo: 1,
  opened: false,
  round: 0,
  quotas: [],
});

/** Seats that nobody holds and that are offered to nobody. */
export const free = (book: SeatBook): number => book.capacity - book.held - book.offered;

/** Seats that are free and kept for nobody in particular. Those of quotas are at most what is free. */
export const unreserved = (book: SeatBook): number =>
  Math.max(0, free(book) - book.quotas.reduce((sum, quota) => sum + left(quota), 0));

/** Seats of a quota that somebody with a claim on it could be given. */
export const leftOf = (book: SeatBook, quota: Quota): number => Math.min(free(book), left(quota));

/** Free seats that nobody has a right to: what a newcomer without any claim can take. */
export const spare = (book: SeatBook): number =>
  Math.max(0, unreserved(book) - (book.opened ? 0 : book.waitingSeats));

/** Free seats that somebody on the waitlist is to be offered. */
export const owed = (book: SeatBook): number => Math.min(free(book), book.waitingSeats);

/** Seats of no quota. */
export const GENERAL = null;
export type Place = { readonly quotaId: string | null };

/**
 * Where a party can sit: with a quota it has a claim on, else in general; all of it together. Whoever is
 * not in line leaves alone what those in line have a right to. null: nowhere.
 */
export function placeFor(
  book: SeatBook,
  party: number,
  claims: readonly string[],
  from: 'line' | 'outside',
): Place | null {
  const outside = from === 'outside' && !book.opened;
  for (const quota of book.quotas)
    if (claims.includes(quota.id)) {
      const room = leftOf(book, quota) - (outside ? quota.waiting : 0);
      if (room >= party) return { quotaId: quota.id };
    }
  const room = from === 'outside' ? spare(book) : unreserved(book);
  return room >= party ? { quotaId: GENERAL } : null;
}

/**
 * Whether `party` more seats may be kept for somebody whose address is not proven: such seats are at most a
 * third of those not firmly taken (at least two), so that typing addresses cannot fill an occurrence.
 */
export const mayHold = (book: SeatBook, party = 1): boolean => {
  const open = free(book) + book.provisional;
  return book.provisional + party <= Math.max(2, Math.floor(open / 3));
};

/** One person's standing before and after, with the quotas they have a claim on. */
export type Move = readonly [before: Standing, after: Standing, claims?: readonly string[]];

/** The book after one person's standing changed. Counters follow from standings and from nothing else. */
export const moved = (
  book: SeatBook,
  before: Standing,
  after: Standing,
  claims: readonly string[] = [],
): SeatBook => movedTogether(book, [[before, after, claims]]);

/** The same for several people whose standings change as one: between them nothing is ever free. */
export function movedTogether(book: SeatBook, moves: readonly Move[]): SeatBook {
  const more = (weight: (standing: Standing) => number) =>
    moves.reduce((sum, [before, after]) => sum + weight(after) - weight(before), 0);
  const held = book.held + more((one) => weightOf(one).held);
  const offered = book.offered + more((one) => weightOf(one).offered);
  const capacity = Math.max(book.wanted, Math.min(book.capacity, held + offered));
  const filled = free(book) > 0 && held + offered >= capacity;
  return {
    ...book,
    held,
    provisional: book.provisional + more((one) => weightOf(one).provisional),
    offered,
    // Beyond what is wanted there are only seats that somebody has: such a seat goes with its person.
    capacity,
    waiting: book.waiting + more((one) => weightOf(one).waiting),
    waitingSeats: book.waitingSeats + more((one) => weightOf(one).waitingSeats),
    round: filled ? book.round + 1 : book.round,
    quotas: book.quotas.map((quota) => {
      const taken = more((one) => takenOf(one, quota));
      const waiting = moves.reduce((sum, [before, after, claims = []]) => {
        const claimed = claims.includes(quota.id);
        return claimed ? sum + weightOf(after).waitingSeats - weightOf(before).waitingSeats : sum;
      }, 0);
      return taken === 0 && waiting === 0
        ? quota
        : { ...quota, taken: quota.taken + taken, waiting: quota.waiting + waiting };
    }),
  };
}

/** The book with another capacity, which never throws anybody out: more given seats stay until given back. */
export const resized = (book: SeatBook, wanted: number, capacityIsOwn: boolean): SeatBook => ({
  ...book,
  wanted,
  capacityIsOwn,
  capacity: Math.max(wanted, book.held + book.offered),
});

const weightOf = (person: Standing) => ({
  held: person.seat === 'held' ? person.party : 0,
  provisional: isProvisional(person) ? person.party : 0,
  offered: person.seat === 'offered' ? person.party : 0,
  waiting: person.seat === 'waitlisted' ? 1 : 0,
  waitingSeats: person.seat === 'waitlisted' ? person.party : 0,
});

const takenOf = (person: Standing, quota: Quota): number =>
  person.quotaId === quota.id && (person.seat === 'held' || person.seat === 'offered')
    ? person.party
    : 0;

/** Whether seats are owed to those in line that were not before. */
export const calls = (before: SeatBook, after: SeatBook): boolean =>
  owed(after) > 0 &&
  !after.opened &&
  // A line that got shorter may begin with a party that free seats can serve.
  (owed(before) === 0 || free(after) > free(before) || after.waitingSeats < before.waitingSeats);

import { isProvisional, type Standing } from './standing';

/** The counters of one occurrence, and the one row that is locked: held + offered <= capacity, always. */
export interface SeatBook {
  readonly capacity: number;
  /** Seats given, firm and provisional. */
  readonly held: number;
  /** How many of `held` are provisional. */
  readonly provisional: number;
  readonly offered: number;
  readonly waiting: number;
  /** What the next person to join the waitlist gets. */
  readonly nextSeq: number;
}

export const emptyBook = (capacity: number): SeatBook => ({
  capacity,
  held: 0,
  provisional: 0,
  offered: 0,
  waiting: 0,
  nextSeq: 1,
});

/** Seats that nobody holds and that are offered to nobody. */
export const free = (book: SeatBook): number => book.capacity - book.held - book.offered;

/** Free seats that nobody on the waitlist has a right to: what a newcomer can take. */
export const spare = (book: SeatBook): number => Math.max(0, free(book) - book.waiting);

/** Free seats that somebody on the waitlist is to be offered. */
export const owed = (book: SeatBook): number => Math.min(free(book), book.waiting);

/**
 * Whether one more seat may be kept for somebody whose address is not proven: such seats are at most a
 * third of those not firmly taken (at least two), so that typing addresses cannot fill an occurrence.
 */
export const mayHold = (book: SeatBook): boolean => {
  const open = free(book) + book.provisional;
  return spare(book) > 0 && book.provisional < Math.max(2, Math.floor(open / 3));
};

/** The book after one person's standing changed. Counters follow from standings and from nothing else. */
export function moved(book: SeatBook, before: Standing, after: Standing): SeatBook {
  const was = weightOf(before);
  const is = weightOf(after);
  return {
    ...book,
    held: book.held - was.held + is.held,
    provisional: book.provisional - was.provisional + is.provisional,
    offered: book.offered - was.offered + is.offered,
    waiting: book.waiting - was.waiting + is.waiting,
  };
}

const weightOf = (person: Standing) => ({
  held: person.seat === 'held' ? 1 : 0,
  provisional: isProvisional(person) ? 1 : 0,
  offered: person.seat === 'offered' ? 1 : 0,
  waiting: person.seat === 'waitlisted' ? 1 : 0,
});

import { Temporal } from '@asaza/recurrence';
import { free, mayHold, moved, spare, type SeatBook } from './seat-book';
import { withoutSeat, type Standing } from './standing';

/** What is asked of the book for one person. Who may ask is decided before. */
export type Ask =
  /** Keep a seat until the address is proven. `until` null: too late to keep one. */
  | { readonly kind: 'hold'; readonly until: Temporal.Instant | null }
  /** The address is proven: a seat, or a place on the waitlist. */
  | { readonly kind: 'take' }
  /** By a host's hand or at the door: any free seat, or nothing. */
  | { readonly kind: 'add' }
  /** Nothing about the seat: something else of the answer is to be written. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'withdraw' }
  /** By a host's hand: what the person said stays said. */
  | { readonly kind: 'remove' }
  | { readonly kind: 'offer'; readonly until: Temporal.Instant }
  /** The seat that this person missed has gone to the next one. */
  | { readonly kind: 'pass' }
  | { readonly kind: 'accept'; readonly now: Temporal.Instant }
  /** A hold or an offer has run out. `forgiven`: the occurrence is off or on, nobody missed anything. */
  | { readonly kind: 'lapse'; readonly now: Temporal.Instant; readonly forgiven?: boolean };

export type Verdict =
  | 'unchanged'
  | 'held'
  | 'seated'
  | 'waitlisted'
  | 'full'
  | 'released'
  | 'offered'
  | 'no_offer'
  | 'offer_expired'
  | 'hold_expired'
  | 'missed'
  | 'left_list';

export interface SeatRequest<Person extends Standing = Standing> {
  readonly person: Person;
  readonly ask: Ask;
}

export interface Decision<Person extends Standing = Standing> {
  readonly person: Person;
  readonly verdict: Verdict;
  /** Whether there is anything to write; what a refusal leaves is the person as given. */
  readonly written: boolean;
}

/** A missed offer keeps the place once; this many end it. */
export const OFFERS_TO_MISS = 2;

/**
 * The one decision about seats: settles requests in the order given, one decision each, and tells what
 * the book is afterwards. Several requests of one person see each other. Pure; the caller holds the lock.
 */
export function settle<Person extends Standing>(
  book: SeatBook,
  requests: readonly SeatRequest<Person>[],
): { readonly book: SeatBook; readonly decisions: readonly Decision<Person>[] } {
  const latest = new Map<string, Person>();
  const decisions: Decision<Person>[] = [];
  for (const { person: given, ask } of requests) {
    const person = latest.get(given.id) ?? given;
    const { change, verdict } = decide(book, person, ask);
    const after = change ? { ...person, ...change } : person;
    book = moved(book, person, after);
    if (verdict === 'waitlisted') book = { ...book, nextSeq: book.nextSeq + 1 };
    latest.set(person.id, after);
    decisions.push({ person: after, verdict, written: change !== undefined });
  }
  return { book, decisions };
}

interface Step {
  readonly change?: Partial<Standing>;
  readonly verdict: Verdict;
}
const unchanged: Step = { verdict: 'unchanged' };
const kept: Step = { change: {}, verdict: 'unchanged' };
const accepted = { response: 'accepted' } as const;

function decide(book: SeatBook, person: Standing, ask: Ask): Step {
  switch (ask.kind) {
    case 'hold':
      return person.seat === 'none' && ask.until && mayHold(book)
        ? { change: { seat: 'held', heldUntil: ask.until }, verdict: 'held' }
        : kept;
    case 'take':
      return take(book, person);
    case 'add':
      if (person.seat === 'held')
        return { change: { ...accepted, heldUntil: null }, verdict: 'seated' };
      return person.seat === 'offered' || free(book) > 0
        ? { change: { ...accepted, ...withoutSeat, seat: 'held' }, verdict: 'seated' }
        : { verdict: 'full' };
    case 'keep':
      return kept;
    case 'withdraw':
      return {
        change: { ...withoutSeat, response: 'declined' },
        verdict: person.seat === 'none' ? 'unchanged' : 'released',
      };
    case 'remove':
      return person.seat === 'none' ? unchanged : { change: withoutSeat, verdict: 'released' };
    case 'offer':
      return person.seat === 'waitlisted' && free(book) > 0
        ? {
            change: { seat: 'offered', offerUntil: ask.until, passesNext: false },
            verdict: 'offered',
          }
        : unchanged;
    case 'pass':
      return { change: { passesNext: false }, verdict: 'unchanged' };
    case 'accept':
      return accept(person, ask.now);
    case 'lapse':
      return lapse(person, ask.now, ask.forgiven ?? false);
  }
}

function take(book: SeatBook, person: Standing): Step {
  if (person.seat === 'held')
    return { change: { ...accepted, heldUntil: null }, verdict: 'seated' };
  // Whoever is in line stays there: proving the address again is not the answer to an offer.
  if (person.seat !== 'none') return { change: accepted, verdict: 'unchanged' };
  return spare(book) > 0
    ? { change: { ...accepted, ...withoutSeat, seat: 'held' }, verdict: 'seated' }
    : {
        change: { ...accepted, ...withoutSeat, seat: 'waitlisted', seq: book.nextSeq },
        verdict: 'waitlisted',
      };
}

function accept(person: Standing, now: Temporal.Instant): Step {
  // A second press, or a press after all: the seat is theirs, which is what they ask for.
  if (person.seat === 'held' && person.heldUntil === null) return unchanged;
  if (person.seat !== 'offered' || !person.offerUntil) return { verdict: 'no_offer' };
  return reached(person.offerUntil, now)
    ? { verdict: 'offer_expired' }
    : { change: { ...accepted, ...withoutSeat, seat: 'held' }, verdict: 'seated' };
}

function lapse(person: Standing, now: Temporal.Instant, forgiven: boolean): Step {
  if (person.seat === 'held' && person.heldUntil && reached(person.heldUntil, now))
    return { change: withoutSeat, verdict: 'hold_expired' };
  if (person.seat !== 'offered' || !person.offerUntil || !reached(person.offerUntil, now))
    return unchanged;
  const back = { seat: 'waitlisted', offerUntil: null } as const;
  if (forgiven) return { change: back, verdict: 'released' };
  const missedOffers = person.missedOffers + 1;
  return missedOffers >= OFFERS_TO_MISS
    ? { change: withoutSeat, verdict: 'left_list' }
    : { change: { ...back, missedOffers, passesNext: true }, verdict: 'missed' };
}

const reached = (moment: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(moment, now) <= 0;

import { Temporal } from '@asaza/recurrence';
import type { ClosedReason } from './answering';
import type { Ask, Verdict } from './ask';
import {
  free,
  leftOf,
  mayHold,
  moved,
  movedTogether,
  placeFor,
  spare,
  type SeatBook,
} from './seat-book';
import { succeed } from './succeeding';
import { isFirm, isProvisional, notAsked, withoutSeat, type Standing } from './standing';

export type { Ask, Verdict } from './ask';

export interface SeatRequest<Person extends Standing = Standing> {
  readonly person: Person;
  readonly ask: Ask;
  /** The quotas whose seats the person may take, the first one first. */
  readonly claims?: readonly string[];
  /** Whose seats the person asks for, where somebody passes theirs on. */
  readonly giver?: Person;
}

export interface Decision<Person extends Standing = Standing> {
  readonly person: Person;
  readonly verdict: Verdict;
  /** Whether there is anything to write; what a refusal leaves is the person as given. */
  readonly written: boolean;
  /** Whoever passed the seats on, without them. */
  readonly giver?: Person;
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
  for (const { person: given, ask, claims = [], giver } of requests) {
    const person = latest.get(given.id) ?? given;
    if (ask.kind === 'succeed') {
      const from = giver && (latest.get(giver.id) ?? giver);
      const passed = from ? succeed(from, person, ask.party) : null;
      if (passed)
        book = movedTogether(book, [
          [from!, passed.giver],
          [person, passed.person, claims],
        ]);
      for (const each of passed ? [passed.giver, passed.person] : []) latest.set(each.id, each);
      decisions.push(
        passed
          ? { ...passed, verdict: 'succeeded', written: true }
          : { person, verdict: 'not_theirs', written: false },
      );
      continue;
    }
    const { change, verdict } = decide(book, person, ask, claims);
    const after = change ? numbered(book, person, { ...person, ...change }) : person;
    book = moved(book, person, after, claims);
    if (verdict === 'waitlisted') book = { ...book, nextSeq: book.nextSeq + 1 };
    if (after.seatedNo === book.nextSeatedNo)
      book = { ...book, nextSeatedNo: book.nextSeatedNo + 1 };
    latest.set(person.id, after);
    decisions.push({ person: after, verdict, written: change !== undefined });
  }
  return { book, decisions };
}

/** Whoever gets a seat gets the next number; whoever has one keeps theirs. */
const numbered = <Person extends Standing>(book: SeatBook, was: Standing, is: Person): Person =>
  is.seat === 'held' && was.seat !== 'held' ? { ...is, seatedNo: book.nextSeatedNo } : is;

interface Step {
  readonly change?: Partial<Standing>;
  readonly verdict: Verdict;
}
const unchanged: Step = { verdict: 'unchanged' };
const kept: Step = { change: {}, verdict: 'unchanged' };
const accepted = { response: 'accepted' } as const;
/** A yes answers whatever was asked. */
const firm = { heldUntil: null, ...notAsked } as const;

function decide(book: SeatBook, person: Standing, ask: Ask, claims: readonly string[]): Step {
  switch (ask.kind) {
    case 'hold':
      return hold(book, person, ask, claims);
    case 'take':
      return take(book, person, ask.party, claims);
    case 'party':
      return resize(book, person, ask.party);
    case 'add':
      if (person.seat === 'held') return { change: { ...accepted, ...firm }, verdict: 'seated' };
      return person.seat === 'offered' || free(book) >= person.party
        ? { change: seated(person.quotaId), verdict: 'seated' }
        : { verdict: 'full' };
    case 'keep':
      return kept;
    case 'withdraw':
      return {
        change: {
          ...{ ...withoutSeat, response: ask.says ?? 'declined' },
          party: ask.party ?? person.party,
        },
        verdict: person.seat === 'none' ? 'unchanged' : 'released',
      };
    case 'remove':
      return person.seat === 'none' ? unchanged : { change: withoutSeat, verdict: 'released' };
    case 'offer':
    case 'give':
      return fromLine(book, person, ask, claims);
    case 'pass':
      return { change: { passesNext: false }, verdict: 'unchanged' };
    case 'call':
      return person.seat === 'waitlisted' && person.calledIn !== book.round
        ? { change: { calledIn: book.round }, verdict: 'called' }
        : unchanged;
    case 'succeed':
      return { verdict: 'not_theirs' };
    case 'accept':
      return accept(book, person, ask, claims);
    case 'move':
      return person.seat === 'held' || person.seat === 'offered'
        ? { change: { ...withoutSeat, seat: 'waitlisted', seq: ask.seq }, verdict: 'moved' }
        : unchanged;
    case 'lapse':
      return lapse(person, ask.now, ask.closed ?? null);
  }
}

/** A firm seat, of whichever quota. */
const seated = (quotaId: string | null) =>
  ({ ...accepted, ...withoutSeat, seat: 'held', quotaId }) as const;

function hold(
  book: SeatBook,
  person: Standing,
  { until, party = person.party }: { until: Temporal.Instant | null; party?: number },
  claims: readonly string[],
): Step {
  if (person.seat !== 'none' || !until || !mayHold(book, party)) return kept;
  const place = placeFor(book, party, claims, 'outside');
  return place
    ? { change: { ...place, party, seat: 'held', heldUntil: until }, verdict: 'held' }
    : kept;
}

function take(
  book: SeatBook,
  person: Standing,
  wanted: number | undefined,
  claims: readonly string[],
): Step {
  if (isProvisional(person)) {
    const more = wanted === undefined ? unchanged : resize(book, person, wanted);
    if (more.verdict !== 'full')
      return { change: { ...more.change, ...accepted, ...firm }, verdict: 'seated' };
    // More come than seats were kept for: all of them sit together, or wait together.
    const without = { ...person, ...withoutSeat };
    return take(moved(book, person, without, claims), without, wanted, claims);
  }
  if (person.seat === 'held') return { change: { ...accepted, ...firm }, verdict: 'seated' };
  // Whoever is in line stays there: proving the address again is not the answer to an offer.
  if (person.seat !== 'none') return { change: accepted, verdict: 'unchanged' };
  const party = wanted ?? person.party;
  const place = placeFor(book, party, claims, 'outside');
  return place
    ? { change: { ...seated(place.quotaId), party }, verdict: 'seated' }
    : {
        change: { ...accepted, ...withoutSeat, seat: 'waitlisted', seq: book.nextSeq, party },
        verdict: 'waitlisted',
      };
}

/** More companions sit where the person sits, if seats are free there that nobody in line has a right to. */
function resize(book: SeatBook, person: Standing, party: number): Step {
  const more = party - person.party;
  if (more === 0) return unchanged;
  const seats = more > 0 && (person.seat === 'held' || person.seat === 'offered');
  return seats && more > roomBeside(book, person)
    ? { verdict: 'full' }
    : { change: { party }, verdict: 'resized' };
}

/** Seats by which a party that has some could grow. */
export function roomBeside(book: SeatBook, { quotaId }: Pick<Standing, 'quotaId'>): number {
  const quota = book.quotas.find(({ id }) => id === quotaId);
  return quota ? Math.max(0, leftOf(book, quota) - quota.waiting) : spare(book);
}

function fromLine(
  book: SeatBook,
  person: Standing,
  ask: { kind: 'give' } | { kind: 'offer'; until: Temporal.Instant },
  claims: readonly string[],
): Step {
  const place = person.seat === 'waitlisted' ? placeFor(book, person.party, claims, 'line') : null;
  if (!place) return unchanged;
  if (ask.kind === 'give') return { change: seated(place.quotaId), verdict: 'seated' };
  const offered = { ...place, seat: 'offered', offerUntil: ask.until } as const;
  return { change: { ...offered, passesNext: false, calledIn: null }, verdict: 'offered' };
}

function accept(
  book: SeatBook,
  person: Standing,
  { now, openCall }: { now: Temporal.Instant; openCall?: boolean },
  claims: readonly string[],
): Step {
  // A second press, or a press after all: the seat is theirs, which is what they ask for.
  if (isFirm(person)) return unchanged;
  if (person.seat === 'waitlisted' && openCall) {
    const place = placeFor(book, person.party, claims, 'line');
    return place ? { change: seated(place.quotaId), verdict: 'seated' } : { verdict: 'taken' };
  }
  if (person.seat !== 'offered' || !person.offerUntil) return { verdict: 'no_offer' };
  return reached(person.offerUntil, now)
    ? { verdict: 'offer_expired' }
    : { change: seated(person.quotaId), verdict: 'seated' };
}

function lapse(person: Standing, now: Temporal.Instant, closed: ClosedReason | null): Step {
  if (person.seat === 'held' && person.heldUntil && reached(person.heldUntil, now))
    return { change: withoutSeat, verdict: 'hold_expired' };
  if (person.reconfirmUntil && reached(person.reconfirmUntil, now))
    // What is off asks nobody: the seat stays on record, should it take place after all.
    return closed === 'CANCELLED'
      ? { change: notAsked, verdict: 'unchanged' }
      : { change: { ...withoutSeat, response: 'needs_action' }, verdict: 'reconfirmation_missed' };
  if (person.seat !== 'offered' || !person.offerUntil || !reached(person.offerUntil, now))
    return unchanged;
  const back = { seat: 'waitlisted', offerUntil: null, quotaId: null } as const;
  if (closed) return { change: back, verdict: 'released' };
  const missedOffers = person.missedOffers + 1;
  return missedOffers >= OFFERS_TO_MISS
    ? { change: withoutSeat, verdict: 'left_list' }
    : { change: { ...back, missedOffers, passesNext: true }, verdict: 'missed' };
}

const reached = (moment: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(moment, now) <= 0;

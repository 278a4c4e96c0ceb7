import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { emptyBook, type SeatBook } from './seat-book';
import type { Ask } from './ask';
import { settle } from './seating';
import { newcomer, type Standing } from './standing';

const now = Temporal.Instant.from('2026-11-11T03:00:00Z');
const later = now.add({ hours: 1 });
const take: Ask = { kind: 'take' };
const hold: Ask = { kind: 'hold', until: later };

/** Settles one ask after the other, each person by name, as the rows would be kept. */
function story(capacity: number) {
  let book: SeatBook = emptyBook(capacity);
  const people = new Map<string, Standing>();
  return {
    ask(name: string, ask: Ask) {
      const person = people.get(name) ?? newcomer(name);
      const settled = settle(book, [{ person, ask }]);
      book = settled.book;
      const [decision] = settled.decisions;
      people.set(name, decision!.person);
      return decision!;
    },
    book: () => book,
  };
}

describe('a seat', () => {
  it('goes to the first who proves the address, and the next waits in line', () => {
    const { ask, book } = story(1);
    expect(ask('a', take).verdict).toBe('seated');
    expect(ask('b', take)).toMatchObject({ verdict: 'waitlisted', person: { seq: 1 } });
    expect(ask('c', take)).toMatchObject({ verdict: 'waitlisted', person: { seq: 2 } });
    expect(book()).toMatchObject({ held: 1, waiting: 2, nextSeq: 3 });
  });

  it('is decided within a batch as if the answers had come one by one', () => {
    const requests = ['a', 'b', 'c'].map((id) => ({ person: newcomer(id), ask: take }));
    const { book, decisions } = settle(emptyBook(2), requests);
    expect(decisions.map(({ verdict }) => verdict)).toEqual(['seated', 'seated', 'waitlisted']);
    expect(book).toMatchObject({ held: 2, waiting: 1 });
  });

  it('is given once to a person who asks twice in one batch', () => {
    const person = newcomer('a');
    const { book, decisions } = settle(emptyBook(2), [
      { person, ask: take },
      { person, ask: take },
    ]);
    expect(book.held).toBe(1);
    expect(decisions.map(({ person: { seat } }) => seat)).toEqual(['held', 'held']);
  });

  it('is kept for an unproven address, once, and the proof makes it firm', () => {
    const { ask, book } = story(5);
    expect(ask('a', hold)).toMatchObject({ verdict: 'held', person: { response: 'needs_action' } });
    expect(ask('a', hold).verdict).toBe('unchanged');
    expect(book()).toMatchObject({ held: 1, provisional: 1 });
    expect(ask('a', take).person).toMatchObject({ heldUntil: null, response: 'accepted' });
    expect(book()).toMatchObject({ held: 1, provisional: 0 });
  });

  it('is kept for a third of the open seats at most, and for two people at least', () => {
    const wide = story(12);
    const kept = [...'abcdef'].map((name) => wide.ask(name, hold).verdict);
    expect(kept).toEqual(['held', 'held', 'held', 'held', 'unchanged', 'unchanged']);
    const narrow = story(3);
    expect([...'abc'].map((name) => narrow.ask(name, hold).verdict)).toEqual([
      'held',
      'held',
      'unchanged',
    ]);
  });

  it('that is owed to the waitlist is no newcomer’s, whatever they are faster at', () => {
    const { ask, book } = story(1);
    ask('a', take);
    ask('b', take);
    ask('a', { kind: 'withdraw' });
    expect(ask('c', hold).verdict).toBe('unchanged');
    expect(ask('c', take).verdict).toBe('waitlisted');
    expect(book()).toMatchObject({ held: 0, waiting: 2 });
  });

  it('is given by a host past the waitlist while one is free, else refused', () => {
    const { ask } = story(1);
    ask('a', take);
    ask('b', take);
    expect(ask('guest', { kind: 'add' })).toMatchObject({ verdict: 'full', written: false });
    ask('a', { kind: 'remove' });
    expect(ask('guest', { kind: 'add' }).verdict).toBe('seated');
  });

  it('given back twice is given back once', () => {
    const { ask, book } = story(2);
    ask('a', take);
    expect(ask('a', { kind: 'withdraw' }).verdict).toBe('released');
    expect(ask('a', { kind: 'withdraw' })).toMatchObject({
      verdict: 'unchanged',
      person: { response: 'declined' },
    });
    expect(book().held).toBe(0);
  });

  it('that ran out is free again, and not a moment earlier', () => {
    const { ask, book } = story(2);
    ask('a', hold);
    expect(ask('a', { kind: 'lapse', now: later.subtract({ seconds: 1 }) }).verdict).toBe(
      'unchanged',
    );
    expect(ask('a', { kind: 'lapse', now: later }).verdict).toBe('hold_expired');
    expect(book()).toMatchObject({ held: 0, provisional: 0 });
  });
});

describe('an offer', () => {
  const offered = () => {
    const made = story(1);
    made.ask('a', take);
    made.ask('b', take);
    made.ask('a', { kind: 'withdraw' });
    made.ask('b', { kind: 'offer', until: later });
    return made;
  };

  it('counts as a seat until it is taken, and taking it twice changes nothing', () => {
    const { ask, book } = offered();
    expect(book()).toMatchObject({ held: 0, offered: 1, waiting: 0 });
    expect(ask('c', take).verdict).toBe('waitlisted');
    expect(ask('b', { kind: 'accept', now }).verdict).toBe('seated');
    expect(ask('b', { kind: 'accept', now }).verdict).toBe('unchanged');
    expect(book()).toMatchObject({ held: 1, offered: 0 });
  });

  it('cannot be taken from its deadline on, nor by somebody who has none', () => {
    const { ask } = offered();
    expect(ask('b', { kind: 'accept', now: later })).toMatchObject({
      verdict: 'offer_expired',
      written: false,
    });
    expect(ask('z', { kind: 'accept', now }).verdict).toBe('no_offer');
  });

  it('missed once keeps the place, missed twice ends it', () => {
    const { ask } = offered();
    expect(ask('b', { kind: 'lapse', now: later })).toMatchObject({
      verdict: 'missed',
      person: { seat: 'waitlisted', seq: 1, passesNext: true },
    });
    ask('b', { kind: 'offer', until: later });
    expect(ask('b', { kind: 'lapse', now: later })).toMatchObject({
      verdict: 'left_list',
      person: { seat: 'none', seq: null },
    });
  });

  it('that ran out because the occurrence is off is nobody’s miss', () => {
    const { ask } = offered();
    expect(ask('b', { kind: 'lapse', now: later, closed: 'CANCELLED' }).person).toMatchObject({
      seat: 'waitlisted',
      missedOffers: 0,
    });
  });

  it('is not accepted by proving the address again', () => {
    const { ask } = offered();
    expect(ask('b', take)).toMatchObject({ verdict: 'unchanged', person: { seat: 'offered' } });
  });
});

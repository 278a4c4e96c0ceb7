import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { offerSeats, type Waiter } from './lining-up';
import type { Quota } from './quota';
import { emptyBook, type SeatBook } from './seat-book';
import { newcomer, type Standing } from './standing';

const until = Temporal.Instant.from('2026-11-20T00:00:00Z');
const waiter = (
  id: string,
  about: Partial<Standing> = {},
  claims: readonly string[] = [],
): Waiter => ({ person: { ...newcomer(id), seat: 'waitlisted', seq: 1, ...about }, claims });
const quota = (id: string, seats: number): Quota => ({
  ...{ id, kind: 'code', code: id, seats, taken: 0, waiting: 0, released: false },
});

const chosen = (book: Partial<SeatBook>, line: readonly Waiter[]) => {
  const waitingSeats = line.reduce((sum, { person }) => sum + person.party, 0);
  const whole = { ...emptyBook(20), waiting: line.length, waitingSeats, ...book };
  return offerSeats(whole, line, { kind: 'offer', until }).map(
    ({ person, ask }) => `${person.id}:${ask.kind}`,
  );
};
const seats = (free: number): Partial<SeatBook> => ({ held: 20 - free });

describe('free seats', () => {
  it('are offered in the order of the line, one each', () => {
    const line = ['a', 'b', 'c'].map((id) => waiter(id));
    expect(chosen(seats(2), line)).toEqual(['a:offer', 'b:offer']);
    expect(chosen(seats(5), line)).toEqual(['a:offer', 'b:offer', 'c:offer']);
    expect(chosen(seats(2), [])).toEqual([]);
    expect(chosen(seats(0), line)).toEqual([]);
  });

  it('pass the one who missed it, who is first again for the next', () => {
    const line = [waiter('a', { passesNext: true }), waiter('b'), waiter('c')];
    expect(chosen(seats(1), line)).toEqual(['a:pass', 'b:offer']);
    expect(chosen(seats(2), line)).toEqual(['b:offer', 'a:offer']);
  });

  it('come back to the one who missed them when nobody else waits', () => {
    expect(chosen(seats(1), [waiter('a', { passesNext: true })])).toEqual(['a:offer']);
  });
});

describe('parties', () => {
  const line = [waiter('three', { party: 3 }), waiter('one'), waiter('two', { party: 2 })];

  it('are not overtaken: what they wait for, nobody behind them gets', () => {
    expect(chosen(seats(2), line)).toEqual([]);
    expect(chosen(seats(3), line)).toEqual(['three:offer']);
    expect(chosen(seats(5), line)).toEqual(['three:offer', 'one:offer']);
    expect(chosen(seats(6), line)).toEqual(['three:offer', 'one:offer', 'two:offer']);
  });

  it('are not waited for where there will never be so many seats', () => {
    expect(chosen({ ...seats(1), wanted: 2 }, line)).toEqual(['one:offer']);
  });

  it('do not get a missed seat that serves only smaller ones', () => {
    const missed = [waiter('one', { passesNext: true }), waiter('three', { party: 3 })];
    expect(chosen(seats(1), missed)).toEqual(['one:offer']);
  });
});

describe('kept seats', () => {
  const quotas = [quota('fans', 2)];

  it('go to those with a claim on them, past those without', () => {
    const line = [waiter('a'), waiter('fan', {}, ['fans']), waiter('b')];
    expect(chosen({ ...seats(2), quotas }, line)).toEqual(['fan:offer']);
    expect(chosen({ ...seats(3), quotas }, line)).toEqual(['a:offer', 'fan:offer']);
  });

  it('are waited for by a party that has a claim on them, and by nobody behind it', () => {
    const line = [waiter('three', { party: 3 }, ['fans']), waiter('fan', {}, ['fans'])];
    expect(chosen({ ...seats(2), quotas }, line)).toEqual([]);
    expect(chosen({ ...seats(5), quotas }, line)).toEqual(['three:offer', 'fan:offer']);
  });

  it('are never more than those that are free', () => {
    const line = [waiter('a'), waiter('fan', {}, ['fans']), waiter('other', {}, ['fans'])];
    expect(chosen({ ...seats(1), quotas }, line)).toEqual(['fan:offer']);
  });

  it('are everybody’s once released', () => {
    const released = [{ ...quotas[0]!, released: true }];
    const line = [waiter('a'), waiter('fan', {}, ['fans'])];
    expect(chosen({ ...seats(1), quotas: released }, line)).toEqual(['a:offer']);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { correct, pay, refund, undo, waive, type NewEntry } from './fee-decisions';
import { feeState, living, priceFor, type FeeEntry } from './fee-ledger';

const PRICE = { amount: 1500, currency: 'JPY' };

/** A ledger that writes what is decided, as the use cases do. */
class Book {
  entries: FeeEntry[] = [];
  constructor(readonly price: { amount: number; currency: string } | null = PRICE) {}
  get state() {
    return feeState(this.entries, this.price)!;
  }
  write(outcome: { ok: true; value: NewEntry[] | { lines: NewEntry[] } } | { ok: false }): boolean {
    if (!outcome.ok) return false;
    const lines = Array.isArray(outcome.value) ? outcome.value : outcome.value.lines;
    for (const line of lines) this.entries.push({ ...line, id: String(this.entries.length) });
    return true;
  }
  pay(amount: number | null = null, given: number | null = null) {
    return this.write(pay(this, { amount, given, currency: null, method: 'cash' }));
  }
}

const commands = fc.array(
  fc.oneof(
    fc.record({
      does: fc.constant('pay' as const),
      amount: fc.option(fc.integer({ min: 1, max: 4000 })),
    }),
    fc.record({ does: fc.constant('waive' as const) }),
    fc.record({ does: fc.constant('refund' as const), amount: fc.integer({ min: 1, max: 4000 }) }),
    fc.record({ does: fc.constant('correct' as const), amount: fc.integer({ min: 0, max: 4000 }) }),
    fc.record({ does: fc.constant('undo' as const), which: fc.nat(20) }),
  ),
  { maxLength: 25 },
);
type Command = (typeof commands extends fc.Arbitrary<infer T> ? T : never)[number];

function run(book: Book, command: Command): boolean {
  switch (command.does) {
    case 'pay':
      return book.pay(command.amount);
    case 'waive':
      return book.write(waive(book));
    case 'refund':
      return book.write(refund(book, command.amount, 'cash'));
    case 'correct':
      return book.write(correct(book, { ...PRICE, amount: command.amount }));
    case 'undo': {
      const entry = book.entries[command.which];
      return entry !== undefined && book.write(undo(book.entries, entry));
    }
  }
}

describe('any history of a fee', () => {
  it('adds up: all lines, undone ones and those against them included, are the state', () => {
    fc.assert(
      fc.property(commands, (all) => {
        const book = new Book();
        for (const command of all) run(book, command);
        const total = (...kinds: string[]) =>
          book.entries.filter(({ kind }) => kinds.includes(kind)).reduce((n, e) => n + e.amount, 0);
        const { state } = book;
        expect(state.paid).toBe(total('paid', 'refunded'));
        expect(state.waived).toBe(total('waived'));
        if (living(book.entries).some(({ kind }) => kind === 'expected'))
          expect(state.expected).toBe(total('expected'));
        expect(state.open - state.over).toBeLessThanOrEqual(state.expected);
      }),
    );
  });

  it('never goes below nothing, and is never open and overpaid at once', () => {
    fc.assert(
      fc.property(commands, (all) => {
        const book = new Book();
        for (const command of all) {
          run(book, command);
          for (const value of [
            book.state.expected,
            book.state.paid,
            book.state.waived,
            book.state.open,
          ])
            expect(value).toBeGreaterThanOrEqual(0);
          expect(book.state.open * book.state.over).toBe(0);
          expect(Number.isInteger(book.state.open)).toBe(true);
        }
      }),
    );
  });

  it('is as before once the last line is taken back', () => {
    fc.assert(
      fc.property(commands, commands, (history, [last]) => {
        const book = new Book();
        for (const command of history) run(book, command);
        const { paid, waived } = book.state;
        if (!last || last.does === 'undo' || !run(book, last)) return;
        const line = book.entries.at(-1)!;
        if (line.kind === 'expected') return;
        expect(book.write(undo(book.entries, line))).toBe(true);
        expect(book.state).toMatchObject({ paid, waived });
        expect(book.write(undo(book.entries, line))).toBe(false);
      }),
    );
  });

  it('never takes more than is open: nobody pays twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 0, max: 3 }),
        (part, times) => {
          const book = new Book();
          for (let n = 0; n <= times; n++) book.pay(part);
          expect(book.state.paid).toBeLessThanOrEqual(PRICE.amount);
        },
      ),
    );
  });
});

describe('one fee', () => {
  it('gives change: 10,000 for 1,500 is 8,500', () => {
    const given = { amount: null, given: 10_000, currency: 'JPY', method: 'cash' } as const;
    expect(pay(new Book(), given)).toMatchObject({ value: { change: 8500 } });
    expect(pay(new Book(), { ...given, given: 1499 })).toMatchObject({
      refusal: { code: 'TOO_LITTLE_GIVEN', limit: 1500 },
    });
    expect(pay(new Book(), { ...given, currency: 'USD' })).toMatchObject({
      refusal: { code: 'WRONG_CURRENCY', currency: 'JPY' },
    });
    expect(pay(new Book(), { ...given, amount: 1501 })).toMatchObject({
      refusal: { code: 'MORE_THAN_OPEN', limit: 1500 },
    });
  });

  it('keeps the price at which it was paid when the fee changes later', () => {
    const book = new Book();
    book.pay();
    expect(feeState(book.entries, { amount: 3000, currency: 'JPY' })).toMatchObject({ open: 0 });
    expect(feeState(book.entries, { amount: 20, currency: 'USD' })).toMatchObject({
      ...{ currency: 'JPY', expected: 1500, open: 0 },
    });
  });

  it('follows the fee while nothing was settled, and is none where nothing is asked', () => {
    expect(feeState([], PRICE)).toMatchObject({ expected: 1500, open: 1500, over: 0 });
    expect(feeState([], null)).toBeNull();
    expect(
      pay(new Book(null), { amount: null, given: null, currency: null, method: 'cash' }),
    ).toMatchObject({
      refusal: { code: 'NO_FEE' },
    });
  });

  it('says why nothing is open', () => {
    const paid = new Book();
    paid.pay();
    expect(waive(paid)).toMatchObject({ refusal: { code: 'ALREADY_PAID', state: { paid: 1500 } } });
    const waived = new Book();
    waived.write(waive(waived));
    expect(waive(waived)).toMatchObject({ refusal: { code: 'ALREADY_WAIVED' } });
    expect(refund(waived, 1, 'cash')).toMatchObject({ refusal: { code: 'ALREADY_WAIVED' } });
  });

  it('keeps a payment that a refund stands on', () => {
    const book = new Book();
    book.pay();
    expect(refund(book, 1501, 'cash')).toMatchObject({
      refusal: { code: 'MORE_THAN_PAID', limit: 1500 },
    });
    book.write(refund(book, 500, 'cash'));
    expect(book.state).toMatchObject({ paid: 1000, open: 500 });
    expect(undo(book.entries, book.entries[1]!)).toMatchObject({
      refusal: { code: 'NEEDED_BY_ANOTHER' },
    });
    expect(book.write(undo(book.entries, book.entries[2]!))).toBe(true);
    expect(undo(book.entries, book.entries.at(-1)!)).toMatchObject({
      refusal: { code: 'IS_AN_UNDO' },
    });
    expect(book.state).toMatchObject({ paid: 1500, open: 0 });
  });

  it('is to be given back where the price came down after paying', () => {
    const book = new Book();
    book.pay();
    book.write(correct(book, { amount: 1000, currency: 'JPY' }));
    expect(book.state).toMatchObject({ expected: 1000, paid: 1500, open: 0, over: 500 });
    expect(correct(book, { amount: 1000, currency: 'JPY' })).toMatchObject({ value: [] });
  });

  it('asks members for their price and the people they bring for the full one', () => {
    const fee = { amount: 2000, currency: 'JPY', memberAmount: 1500 };
    expect(priceFor(fee, { member: true, companions: 2 })?.amount).toBe(5500);
    expect(priceFor(fee, { member: false, companions: 0 })?.amount).toBe(2000);
    expect(priceFor({ ...fee, memberAmount: 0 }, { member: true, companions: 0 })?.amount).toBe(0);
    expect(priceFor({ ...fee, memberAmount: null }, { member: true, companions: 0 })?.amount).toBe(
      2000,
    );
    expect(priceFor(null, { member: true, companions: 2 })).toBeNull();
  });
});

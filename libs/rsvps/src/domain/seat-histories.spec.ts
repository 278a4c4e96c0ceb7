import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beginnings, steps, type Check } from '../seat-histories.factory';
import { bothTell, Model, NAMES, now, past, PEOPLE, type Real } from '../seat-model.factory';
import { followed } from './following';
import { offerSeats } from './lining-up';
import { movesOf, whoMoves } from './lowering';
import { claimsOn } from './quota';
import { emptyBook, resized, type SeatBook } from './seat-book';
import { settle, type SeatRequest } from './seating';
import { inLine, newcomer, type Standing } from './standing';

/** The rules themselves, with rows and counters as the database would keep them. */
class InMemory implements Real {
  book: SeatBook;
  readonly rows = new Map<string, Standing>();
  constructor(capacity: number, kept: readonly { code: string; seats: number }[]) {
    const quotas = kept.map(({ code, seats }) => ({
      ...{ id: code, kind: 'code' as const, code, seats },
      ...{ taken: 0, waiting: 0, released: false },
    }));
    this.book = { ...emptyBook(capacity), quotas };
  }
  private claims = (name: string) =>
    claimsOn(this.book.quotas, { visits: 1, quotaCode: PEOPLE[name]! });
  private row = (name: string) => this.rows.get(name) ?? newcomer(name);
  private settle(requests: readonly SeatRequest[]): Promise<void> {
    const { book, decisions } = settle(
      this.book,
      requests.map((request) => ({ claims: this.claims(request.person.id), ...request })),
    );
    this.book = book;
    for (const { person, giver } of decisions)
      for (const each of giver ? [giver, person] : [person]) this.rows.set(each.id, each);
    return Promise.resolve();
  }
  private inSeat = (...seats: string[]) =>
    [...this.rows.values()].filter(({ seat }) => seats.includes(seat));
  private waiters = () => this.inSeat('waitlisted').sort(inLine);

  ask: Real['ask'] = (name, ask) => this.settle([{ person: this.row(name), ask }]);
  pass: Real['pass'] = (from, to, party) =>
    this.settle([{ person: this.row(to), giver: this.row(from), ask: { kind: 'succeed', party } }]);
  offer: Real['offer'] = (kind) =>
    this.settle(
      offerSeats(
        this.book,
        this.waiters().map((person) => ({ person, claims: this.claims(person.id) })),
        kind === 'give' ? { kind } : { kind, until: past },
      ),
    );
  lapse = () =>
    this.settle([...this.rows.values()].map((person) => ({ person, ask: { kind: 'lapse', now } })));
  resize = (wanted: number) => Promise.resolve(void (this.book = resized(this.book, wanted, true)));
  lower = async (wanted: number) => {
    const people = this.inSeat('held', 'offered');
    const line = this.inSeat('offered', 'waitlisted').map(({ seq }) => seq!);
    const front = Math.min(this.book.nextSeq, ...line);
    await this.settle(movesOf(whoMoves(this.book, people, wanted), front));
    await this.resize(wanted);
  };
  release = (code: string) => {
    const quotas = this.book.quotas.map((quota) =>
      quota.code === code ? { ...quota, released: true } : quota,
    );
    return Promise.resolve(void (this.book = { ...this.book, quotas }));
  };
  flag = (name: string) =>
    Promise.resolve(void this.rows.set(name, { ...this.row(name), lastInLine: true }));
  move = () => {
    const edit = { effect: 'must_reconfirm', startsAt: now, editedAt: now, now: past } as const;
    for (const [name, person] of this.rows)
      this.rows.set(name, { ...person, ...followed({ ...person, answeredAt: past }, edit) });
    return Promise.resolve();
  };
  open = () => Promise.resolve(void (this.book = { ...this.book, opened: true }));
  people = () =>
    Promise.resolve(
      this.inSeat('held', 'offered', 'waitlisted').map((person) => ({
        ...{ name: person.id, seat: person.seat, party: person.party, pool: person.quotaId },
        provisional: person.seat === 'held' && person.heldUntil !== null,
      })),
    );
  line = () => Promise.resolve(this.waiters().map(({ id }) => id));
  counters = () => {
    const { capacity, held, provisional, offered, waiting, waitingSeats, quotas } = this.book;
    return Promise.resolve({
      ...{ capacity, held, provisional, offered, waiting, waitingSeats },
      taken: Object.fromEntries(quotas.map(({ code, taken }) => [code!, taken])),
    });
  };
}

/** 5,000 in CI at full size; a few hundred everywhere else. */
const HISTORIES = Number(process.env['SEAT_HISTORIES'] ?? 100);

const agree: Check = async (model, real) => {
  const { model: should, real: is } = await bothTell(model, real);
  expect(is).toEqual(should);
  expect(is.counters.held + is.counters.offered).toBeLessThanOrEqual(is.counters.capacity);
  for (const { code, seats } of model.kept)
    expect(is.counters.taken[code]).toBeLessThanOrEqual(seats);
};

describe('settling, against a plain model', () => {
  it('never differs: nobody oversold, first come first served, nobody forgotten', async () => {
    const histories = fc.commands(steps(agree), { maxCommands: 60, size: 'max' });
    await fc.assert(
      fc.asyncProperty(beginnings, histories, async ({ capacity, kept, crowded }, history) => {
        const model = new Model(
          capacity,
          kept.map((each) => ({ ...each, released: false })),
        );
        const real = new InMemory(capacity, kept);
        if (crowded)
          for (const name of NAMES) {
            await real.ask(name, { kind: 'take', party: 1 });
            const pool = model.pools(name).find((each) => model.spare(each) >= 1);
            if (pool === undefined) model.joined.push(name);
            else model.sit(name, pool);
          }
        await fc.asyncModelRun(() => ({ model, real }), history);
      }),
      { numRuns: HISTORIES },
    );
  }, 600_000);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tx } from '@asaza/platform/database';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { openArea } from '../../../../test/support/area';
import { followed } from '../domain/following';
import { offerSeats } from '../domain/lining-up';
import type { Rsvp } from '../domain/rsvp';
import { QuotaRepository } from '../persistence/quota.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { SeatBookRepository, type LockedBook } from '../persistence/seat-book.repository';
import { beginnings, steps, type Check } from '../seat-histories.factory';
import {
  bothTell,
  Model,
  NAMES,
  now,
  past,
  PEOPLE,
  type Real,
  type Told,
} from '../seat-model.factory';
import { storyIn, storyNeeds, type Story } from '../story.factory';
import { LowerCapacity } from './lower-capacity';
import { RsvpFactory } from './rsvp-factory';
import { SeatKeeper } from './seat-keeper';

/** 200 in CI at full size; a few everywhere else. */
const HISTORIES = Number(process.env['SEAT_HISTORIES_ON_POSTGRES'] ?? 5);

/** The same steps through the keeper of seats: real rows, real locks, real counters. */
class OnPostgres implements Real {
  constructor(
    private readonly story: Story,
    private readonly facts: OccurrenceFacts,
    private readonly ids: ReadonlyMap<string, string>,
  ) {}

  private change(work: (tx: Tx, book: LockedBook) => Promise<unknown>): Promise<void> {
    return this.story.area.tx(async (tx) => {
      await work(tx, await this.story.get(SeatKeeper).open(tx, this.facts));
    });
  }
  private async row(tx: Tx, name: string): Promise<Rsvp> {
    const personId = this.ids.get(name)!;
    const occurrenceId = this.facts.id;
    const found = await this.story.get(RsvpRepository).ofPerson(tx, occurrenceId, personId);
    const made = () =>
      this.story
        .get(RsvpFactory)
        .rsvp({ occurrenceId, personId, name, locale: 'ja', answeredAt: past });
    return { ...(found ?? made()), quotaCode: PEOPLE[name]! };
  }
  ask: Real['ask'] = (name, ask) =>
    this.change(async (tx, book) =>
      this.story.get(SeatKeeper).settle(tx, book, [{ person: await this.row(tx, name), ask }]),
    );
  pass: Real['pass'] = (from, to, party) =>
    this.change(async (tx, book) => {
      const [person, giver] = [await this.row(tx, to), await this.row(tx, from)];
      const request = { person, giver, ask: { kind: 'succeed', party } as const };
      await this.story.get(SeatKeeper).settle(tx, book, [request]);
    });
  offer: Real['offer'] = (kind) =>
    this.change(async (tx, book) => {
      const line = await this.story.get(SeatKeeper).line(tx, book, false);
      const ask = kind === 'give' ? { kind } : { kind, until: past };
      await this.story.get(SeatKeeper).settle(tx, book, offerSeats(book.book, line, ask));
    });
  lapse = () =>
    this.change(async (tx, book) => {
      const lapsed = await this.story.get(RsvpRepository).lapsed(tx, this.facts.id, now);
      const ask = { kind: 'lapse', now } as const;
      await this.story.get(SeatKeeper).settle(
        tx,
        book,
        lapsed.map((person) => ({ person, ask })),
      );
    });
  resize = (wanted: number) =>
    this.change((tx, book) => this.story.get(SeatKeeper).resize(tx, book, wanted, true));
  lower = (wanted: number) =>
    this.change(async (tx, book) => {
      const lower = this.story.get(LowerCapacity);
      const moving = await lower.whoMoves(tx, book, wanted);
      const after = await lower.move(tx, this.facts, book, moving);
      await this.story.get(SeatKeeper).resize(tx, after, wanted, true);
    });
  release = (code: string) =>
    this.change(async (tx, { book }) => {
      const ids = book.quotas.flatMap((quota) => (quota.code === code ? [quota.id] : []));
      await this.story.get(QuotaRepository).release(tx, ids, now);
    });
  flag = (name: string) =>
    this.change(async (tx, book) => {
      const person = { ...(await this.row(tx, name)), lastInLine: true };
      await this.story.get(SeatKeeper).settle(tx, book, [{ person, ask: { kind: 'keep' } }]);
    });
  move = () =>
    this.change(async (tx, before) => {
      const edit = { effect: 'must_reconfirm', startsAt: now, editedAt: now, now: past } as const;
      const people = await this.story.get(RsvpRepository).withSeats(tx, [this.facts.id]);
      const asked = people.flatMap((person) => {
        const news = followed({ ...person, answeredAt: past }, edit);
        return news ? [{ ...person, ...news }] : [];
      });
      await this.story.get(SeatKeeper).ask(tx, [{ before, people: asked }]);
    });
  open = () => this.change((tx) => this.story.get(SeatBookRepository).openToAll(tx, this.facts.id));
  people = (): Promise<Told[]> =>
    this.story.area.db.query(
      `select r.name, r.seat, r.held_until is not null as provisional, r.party, q.code as pool
         from rsvps r left join seat_quotas q on q.id = r.quota_id
        where r.occurrence_id = $1 and r.seat <> 'none'`,
      [this.facts.id],
    );
  line = async () =>
    (
      await this.story.area.db.query<{ name: string }>(
        `select name from rsvps where occurrence_id = $1 and seat = 'waitlisted' order by last_in_line, seq`,
        [this.facts.id],
      )
    ).map(({ name }) => name);
  counters = async () => {
    const book = (await this.story.get(SeatBookRepository).byIds([this.facts.id])).get(
      this.facts.id,
    )!;
    const { capacity, held, provisional, offered, waiting, waitingSeats, quotas } = book;
    return {
      ...{ capacity, held, provisional, offered, waiting, waitingSeats },
      taken: Object.fromEntries(quotas.map(({ code, taken }) => [code!, taken])),
    };
  };
}

const agree: Check = async (model, real) => {
  const { model: should, real: is } = await bothTell(model, real);
  expect(is).toEqual(should);
};

describe('histories of seats on Postgres, against the plain model', () => {
  let story: Story;
  const ids = new Map<string, string>();
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
    for (const name of NAMES) ids.set(name, (await story.person(name)).personId);
  });
  afterAll(() => story.area.close());

  /** So close to its start that free seats may be opened to everybody. */
  const begin = async (capacity: number, kept: readonly { code: string; seats: number }[]) => {
    const id = await story.occurrence({ capacity, startsAt: '2026-11-11T12:00:00Z' });
    const facts = (await story.get(Occurrences).facts(null, id))!;
    await story.area.tx(async (tx) => {
      await story.get(SeatKeeper).open(tx, facts);
      const rules = kept.map((each, index) => ({
        ...{ ...each, id: randomUUID(), position: index + 1, kind: 'code' as const },
        releases: { kind: 'before' as const, minutes: 60 },
      }));
      await story.get(QuotaRepository).save(tx, id, rules, [], { origin: 'date', own: true });
    });
    return new OnPostgres(story, facts, ids);
  };

  it('never differ', async () => {
    const histories = fc.commands(steps(agree), { maxCommands: 40, size: 'max' });
    await fc.assert(
      fc.asyncProperty(beginnings, histories, async ({ capacity, kept }, history) => {
        const real = await begin(capacity, kept);
        const model = new Model(
          capacity,
          kept.map((each) => ({ ...each, released: false })),
        );
        await fc.asyncModelRun(() => ({ model, real }), history);
      }),
      { numRuns: HISTORIES, endOnFailure: true },
    );
    expect(await story.drifted()).toEqual([]);
  }, 1_200_000);
});

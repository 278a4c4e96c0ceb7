import { Injectable } from '@nestjs/common';
import { Entropy } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { Temporal } from '@asaza/recurrence';
import { momentOf } from '../domain/answer-point';
import type { Waiter } from '../domain/lining-up';
import { claimsOn, type Quota } from '../domain/quota';
import type { QuotaRule } from '../domain/quota-rules';
import type { Rsvp } from '../domain/rsvp';
import { QuotaReleases } from '../domain/rsvps.events';
import type { SeatRequest } from '../domain/seating';
import { QuotaRepository, type IdentifiedRule } from '../persistence/quota.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { clubOf, type LockedBook } from '../persistence/seat-book.repository';
import { ClubStandings } from './club-standings';

/** More than any line is long. */
const ALL = 1_000_000;

interface CopyingFor {
  readonly id: string;
  readonly seriesId: string;
  readonly startsAt: Temporal.Instant;
  readonly tzid: string;
}

/** Seats that are kept for some, as a book is read and written. Books without any cost no statement. */
@Injectable()
export class BookQuotas {
  constructor(
    private readonly quotas: QuotaRepository,
    private readonly rsvps: RsvpRepository,
    private readonly standings: ClubStandings,
    private readonly entropy: Entropy,
    private readonly due: Due,
  ) {}

  /** The first use of a book copies what its series keeps; answers the dates that keep any. */
  async copy(tx: Tx, occurrences: readonly CopyingFor[]): Promise<string[]> {
    if (occurrences.length === 0) return [];
    const series = [...new Set(occurrences.map(({ seriesId }) => seriesId))];
    const rules = await this.quotas.ofSeries(tx, series);
    const keeping = occurrences.filter(({ seriesId }) => rules.has(seriesId));
    for (const occurrence of keeping) {
      const { id, seriesId } = occurrence;
      await this.quotas.save(tx, id, this.identified(rules.get(seriesId)!), [], {
        ...{ origin: 'series', own: false },
      });
      await this.expectRelease(tx, occurrence);
    }
    return keeping.map(({ id }) => id);
  }

  async of(
    tx: Tx,
    occurrenceIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Quota[]>> {
    return occurrenceIds.length === 0 ? new Map() : this.quotas.ofDates(tx, occurrenceIds);
  }

  /** Who of these may take which quota's seats; one statement for all. */
  async waiters(tx: Tx, before: LockedBook, people: readonly Rsvp[]): Promise<Waiter<Rsvp>[]> {
    const { book } = before;
    if (book.quotas.length === 0) return people.map((person) => ({ person, claims: [] }));
    const byVisits = book.quotas.some(({ kind }) => kind !== 'code');
    const ids = byVisits ? [...new Set(people.map(({ personId }) => personId))] : [];
    const known = await this.standings.of(tx, clubOf(before), ids);
    return people.map((person) => ({
      person,
      // Where visits do not matter, one says neither newcomer nor regular.
      claims: claimsOn(book.quotas, {
        visits: known.get(person.personId)?.visits ?? 1,
        quotaCode: person.quotaCode,
      }),
    }));
  }

  /** Requests with the claims of their people, and the book with what those in line have a claim on. */
  async ready(
    tx: Tx,
    before: LockedBook,
    requests: readonly SeatRequest<Rsvp>[],
  ): Promise<{
    readonly book: LockedBook['book'];
    readonly requests: readonly SeatRequest<Rsvp>[];
  }> {
    const { book, occurrenceId } = before;
    if (book.quotas.length === 0) return { book, requests };
    const line = book.waiting === 0 ? [] : await this.rsvps.waiters(tx, occurrenceId, ALL);
    const asked = requests.map(({ person }) => person);
    const all = await this.waiters(tx, before, [...asked, ...line]);
    const waiting = new Map<string, number>();
    for (const { person, claims } of all.slice(asked.length))
      for (const claim of claims) waiting.set(claim, (waiting.get(claim) ?? 0) + person.party);
    return {
      book: {
        ...book,
        quotas: book.quotas.map((quota) => ({ ...quota, waiting: waiting.get(quota.id) ?? 0 })),
      },
      requests: requests.map((request, index) => ({ claims: all[index]!.claims, ...request })),
    };
  }

  move(tx: Tx, before: readonly Quota[], after: readonly Quota[]): Promise<void> {
    return this.quotas.move(tx, before, after);
  }

  /** Plans when the next kept seats are everybody's. */
  async expectRelease(tx: Tx, { id, startsAt, tzid }: Omit<CopyingFor, 'seriesId'>): Promise<void> {
    const kept = ((await this.quotas.ofDates(tx, [id])).get(id) ?? []).filter(
      ({ released }) => !released,
    );
    const [next] = kept
      .map(({ releases }) => momentOf(releases, startsAt, tzid))
      .sort(Temporal.Instant.compare);
    if (next) await this.due.at(tx, QuotaReleases, id, next);
    else await this.due.cancel(tx, QuotaReleases, id);
  }

  /** In the host's order. */
  identified(rules: readonly QuotaRule[], from = 1): IdentifiedRule[] {
    return rules.map((rule, index) => ({
      ...rule,
      ...{ id: this.entropy.id(), position: from + index },
    }));
  }
}

import { Injectable } from '@nestjs/common';
import {
  ok,
  parseInteger,
  refuse,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Occurrences } from '@asaza/gatherings';
import { closedReason } from '../domain/answering';
import {
  capacityBelowSeated,
  capacityMovesChanged,
  type CapacityBelowSeated,
  type CapacityMovesChanged,
} from '../domain/rsvps.refusals';
import { LowerCapacity } from './lower-capacity';
import { OccurrenceAccess } from './occurrence-access';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { seatsViewOf, type SeatsView } from './seat-views';

export const MOST_SEATS = 10_000;

type Refused =
  | CapacityBelowSeated
  | CapacityMovesChanged
  | InvalidInput
  | NotFound
  | Forbidden
  | Unauthenticated;

export interface CapacityInput {
  readonly occurrenceId: string;
  /** null: as the series says. */
  readonly capacity: number | null;
  /** The host has seen who moves, and says so. */
  readonly confirmMoves?: boolean | null;
  /** Whom the host has seen: answers by id. Nobody else is moved. */
  readonly expected?: readonly string[] | null;
}

/**
 * More seats are offered to those who wait. Fewer throw nobody out silently: they are refused, unless the host
 * has seen who moves to the front of the waitlist and confirms exactly that.
 */
@Injectable()
export class ChangeCapacity {
  constructor(
    private readonly occurrences: Occurrences,
    private readonly access: OccurrenceAccess,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly lower: LowerCapacity,
  ) {}

  async execute(viewer: Viewer | null, input: CapacityInput): Promise<Outcome<SeatsView, Refused>> {
    const own =
      input.capacity === null ? ok(null) : parseInteger('capacity', input.capacity, 1, MOST_SEATS);
    if (!own.ok) return own;
    return this.lane.tx(input.occurrenceId, async (tx) => {
      const allowed = await this.access.asHost(tx, input.occurrenceId, viewer);
      if (!allowed.ok) return allowed;
      let book = await this.keeper.open(tx, allowed.value);
      // What the series says is read under the lock, or an edit saved meanwhile would be lost.
      const facts = (await this.occurrences.facts(tx, input.occurrenceId))!;
      const seated = book.book.held + book.book.offered;
      const wanted = own.value ?? facts.capacity;
      if (wanted < seated && (own.value !== null || input.confirmMoves)) {
        if (!input.confirmMoves || closedReason(facts, book.now))
          return refuse(capacityBelowSeated(seated));
        const moving = await this.lower.whoMoves(tx, book, wanted);
        if (
          !sameIds(
            moving.map(({ id }) => id),
            input.expected ?? [],
          )
        )
          return refuse(capacityMovesChanged(moving));
        book = await this.lower.move(tx, facts, book, moving);
      }
      const after = await this.keeper.resize(tx, book, wanted, own.value !== null);
      return ok(seatsViewOf(facts, after, book.now));
    });
  }
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && new Set([...a, ...b]).size === a.length;

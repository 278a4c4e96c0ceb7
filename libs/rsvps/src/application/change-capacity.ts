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
import { capacityBelowSeated, type CapacityBelowSeated } from '../domain/rsvps.refusals';
import { OccurrenceAccess } from './occurrence-access';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { seatsViewOf, type SeatsView } from './seat-views';

const MOST = 10_000;

type Refused = CapacityBelowSeated | InvalidInput | NotFound | Forbidden | Unauthenticated;

/** More seats are offered to those who wait; fewer never throw anybody out. */
@Injectable()
export class ChangeCapacity {
  constructor(
    private readonly access: OccurrenceAccess,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly occurrenceId: string; readonly capacity: number },
  ): Promise<Outcome<SeatsView, Refused>> {
    const capacity = parseInteger('capacity', input.capacity, 1, MOST);
    if (!capacity.ok) return capacity;
    return this.lane.tx(input.occurrenceId, async (tx) => {
      const allowed = await this.access.asHost(tx, input.occurrenceId, viewer);
      if (!allowed.ok) return allowed;
      const book = await this.keeper.open(tx, allowed.value);
      const seated = book.book.held + book.book.offered;
      if (capacity.value < seated) return refuse(capacityBelowSeated(seated));
      const after = await this.keeper.resize(tx, book, capacity.value);
      return ok(seatsViewOf(allowed.value, after, book.now));
    });
  }
}

import { Injectable } from '@nestjs/common';
import {
  ok,
  parseInteger,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import type { Rsvp } from '../domain/rsvp';
import { emptyBook } from '../domain/seat-book';
import { SeatBookRepository } from '../persistence/seat-book.repository';
import { MOST_SEATS } from './change-capacity';
import { LowerCapacity } from './lower-capacity';
import { OccurrenceAccess } from './occurrence-access';

export interface CapacityPreview {
  readonly capacity: number;
  /** Seats held and offered now. */
  readonly seated: number;
  /** Who would move to the waitlist; nobody, as long as the seats are enough. */
  readonly moving: readonly Rsvp[];
}

/** Who would move if there were so many seats. Changes nothing. */
@Injectable()
export class PreviewCapacity {
  constructor(
    private readonly database: Database,
    private readonly access: OccurrenceAccess,
    private readonly books: SeatBookRepository,
    private readonly lower: LowerCapacity,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly occurrenceId: string; readonly capacity: number },
  ): Promise<Outcome<CapacityPreview, InvalidInput | NotFound | Forbidden | Unauthenticated>> {
    const capacity = parseInteger('capacity', input.capacity, 1, MOST_SEATS);
    if (!capacity.ok) return capacity;
    return this.database.tx(async (tx) => {
      const allowed = await this.access.asHost(tx, input.occurrenceId, viewer);
      if (!allowed.ok) return allowed;
      const { id: occurrenceId, capacity: says } = allowed.value;
      const book = (await this.books.byIds([occurrenceId])).get(occurrenceId) ?? emptyBook(says);
      const moving = await this.lower.whoMoves(tx, { occurrenceId, book }, capacity.value);
      return ok({ capacity: capacity.value, seated: book.held + book.offered, moving });
    });
  }
}

import type { Entropy } from '@asaza/platform/clock';
import { sqlInstant, type Tx } from '@asaza/platform/database';
import type { Tokens } from '@asaza/platform/tokens';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Temporal } from '@asaza/recurrence';
import { CAPACITY } from './past-mornings';
import { insertRows } from './rows';
import { firmSeat, type Somebody } from './seed-past';

/** Twenty of twenty-four seats of the next morning, and a full one with three who wait after it. */
export async function seedComing(
  tx: Tx,
  entropy: Entropy,
  tokens: Tokens,
  coming: readonly OccurrenceFacts[],
  people: readonly Somebody[],
  now: Temporal.Instant,
): Promise<void> {
  const at = sqlInstant(now.subtract({ hours: 50 }));
  const [next, full] = coming;
  const waiting = people.slice(CAPACITY, CAPACITY + 3).map((person, index) => ({
    ...firmSeat(entropy, tokens, full!.id, person, at),
    seat: 'waitlisted',
    seq: index + 1,
    short_notice: index === 1,
  }));
  const seated = (occurrence: OccurrenceFacts, who: readonly Somebody[]) =>
    who.map((person, index) => ({
      ...firmSeat(entropy, tokens, occurrence.id, person, at),
      seq: null,
      seated_no: index + 1,
    }));
  const comers = [...people.slice(0, 15), ...people.slice(-5)];
  await insertRows(tx, 'seat_books', [
    {
      occurrence_id: next!.id,
      capacity: CAPACITY,
      wanted: CAPACITY,
      held: comers.length,
      provisional: 0,
      offered: 0,
      waiting: 0,
      waiting_seats: 0,
      next_seq: 1,
      next_seated_no: comers.length + 1,
      version: 1,
    },
    {
      occurrence_id: full!.id,
      capacity: CAPACITY,
      wanted: CAPACITY,
      held: CAPACITY,
      provisional: 0,
      offered: 0,
      waiting: 3,
      waiting_seats: 3,
      next_seq: 4,
      next_seated_no: CAPACITY + 1,
      version: 1,
    },
  ]);
  await insertRows(tx, 'rsvps', [
    ...seated(next!, comers),
    ...seated(full!, people.slice(0, CAPACITY)),
    ...waiting,
  ]);
}

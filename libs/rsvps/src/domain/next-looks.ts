import { Temporal } from '@asaza/recurrence';
import type { Standing } from './standing';

/** When lapsed holds and offers of a book are looked for next; null: nothing runs out. */
export interface Looks {
  readonly holdsDueAt: Temporal.Instant | null;
  readonly offersDueAt: Temporal.Instant | null;
}

/** The looks that are planned, or sooner ones where something of these people runs out before. */
export const nextLooks = (
  before: Looks & { readonly now: Temporal.Instant },
  people: readonly Standing[],
): Looks => ({
  holdsDueAt: sooner(
    before.holdsDueAt,
    soonest(people.map((rsvp) => rsvp.heldUntil ?? rsvp.reconfirmUntil)),
    before.now,
  ),
  offersDueAt: sooner(
    before.offersDueAt,
    soonest(people.map((rsvp) => rsvp.offerUntil)),
    before.now,
  ),
});

const soonest = (moments: readonly (Temporal.Instant | null)[]): Temporal.Instant | null =>
  moments.reduce(
    (least, moment) =>
      moment && (!least || Temporal.Instant.compare(moment, least) < 0) ? moment : least,
    null,
  );

/** A look that is planned and still ahead serves whatever runs out later, too. */
function sooner(
  planned: Temporal.Instant | null,
  wanted: Temporal.Instant | null,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (!wanted) return planned;
  return planned &&
    Temporal.Instant.compare(planned, now) > 0 &&
    Temporal.Instant.compare(planned, wanted) <= 0
    ? planned
    : wanted;
}

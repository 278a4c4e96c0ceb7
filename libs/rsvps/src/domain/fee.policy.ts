import type { Temporal } from '@asaza/recurrence';

/** What the viewer is in the club whose occurrence it is. */
export interface FeeActor {
  readonly personId: string;
  readonly hosts: boolean;
  readonly helps: boolean;
}

/** For how long whoever ticked by mistake takes it back alone; later it is for a host. */
export const OWN_UNDO_MINUTES = 15;

/** Ticks at the door, and hands out the receipt for it. */
export const mayTick = (actor: FeeActor): boolean => actor.helps;

/** Waives, sets another price, gives money back: whoever answers for the club's money. */
export const maySettle = (actor: FeeActor): boolean => actor.hosts;

/** Sums, boxes and the file for the books. Helpers see how many have paid, not how much there is. */
export const maySeeMoney = (actor: FeeActor): boolean => actor.hosts;

export const mayUndo = (
  actor: FeeActor,
  entry: { readonly kind: string; readonly by: string; readonly at: Temporal.Instant },
  now: Temporal.Instant,
): boolean =>
  actor.hosts ||
  (actor.helps &&
    entry.kind === 'paid' &&
    entry.by === actor.personId &&
    now.epochMilliseconds - entry.at.epochMilliseconds <= OWN_UNDO_MINUTES * 60_000);

import { invalid, ok, parseInteger, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';

/** What somebody wishes of being introduced, beside the yes itself. */
export interface Wishes {
  /** -2: people of the same field; 2: of another; 0: either. */
  readonly fieldWish: number;
  /** Most proposals after one occurrence, 1 to 3. */
  readonly perOccurrence: number;
  /** Most proposals in a month of their own calendar; null: as many as come. */
  readonly perMonth: number | null;
  readonly paused: boolean;
  /** When the pause is over by itself; null while it lasts until they say so. */
  readonly pausedUntil: Temporal.Instant | null;
  /** What they will not be contacted for; whoever is put to them reads it. */
  readonly notFor: string | null;
  /** Not to be put to people of the same organisation. */
  readonly apartFromColleagues: boolean;
}

export const USUAL_WISHES: Wishes = {
  ...{ fieldWish: 0, perOccurrence: 1, perMonth: null, paused: false, pausedUntil: null },
  ...{ notFor: null, apartFromColleagues: false },
};

export const WISH_LIMITS = { field: 2, perOccurrence: 3, perMonth: 12, notFor: 80 } as const;

/** `keep`: as it is. */
export const PAUSES = ['keep', 'none', 'month', 'quarter', 'open'] as const;
export type Pause = (typeof PAUSES)[number];
const PAUSE_MONTHS = { month: 1, quarter: 3 } as const;

/** What is undefined stays; null in `perMonth` is no limit. */
export interface WishesInput {
  readonly fieldWish?: number | null;
  readonly perOccurrence?: number | null;
  readonly perMonth?: number | null;
  readonly pause?: Pause | null;
  readonly notFor?: string | null;
  readonly apartFromColleagues?: boolean | null;
}

/** The wishes after the change. `notFor` comes parsed; `now` in the person's own zone, for whole months. */
export function changeWishes(
  before: Wishes,
  input: Omit<WishesInput, 'notFor'> & { readonly notFor?: string | null },
  now: Temporal.ZonedDateTime,
): Outcome<Wishes, InvalidInput> {
  const { field, perOccurrence, perMonth } = WISH_LIMITS;
  const wish = parseInteger('fieldWish', input.fieldWish ?? before.fieldWish, -field, field);
  if (!wish.ok) return wish;
  const most = input.perOccurrence ?? before.perOccurrence;
  const each = parseInteger('perOccurrence', most, 1, perOccurrence);
  if (!each.ok) return each;
  const limit = input.perMonth === undefined ? before.perMonth : input.perMonth;
  const month = limit === null ? ok(null) : parseInteger('perMonth', limit, 1, perMonth);
  if (!month.ok) return month;
  const pause = input.pause ?? 'keep';
  if (!PAUSES.includes(pause)) return refuse(invalid('pause', 'invalid'));
  return ok({
    fieldWish: wish.value,
    perOccurrence: each.value,
    perMonth: month.value,
    ...pausing(before, pause, now),
    notFor: input.notFor === undefined ? before.notFor : input.notFor,
    apartFromColleagues: input.apartFromColleagues ?? before.apartFromColleagues,
  });
}

function pausing(before: Wishes, pause: Pause, now: Temporal.ZonedDateTime) {
  if (pause === 'keep') return { paused: before.paused, pausedUntil: before.pausedUntil };
  if (pause === 'none') return { paused: false, pausedUntil: null };
  if (pause === 'open') return { paused: true, pausedUntil: null };
  return { paused: true, pausedUntil: now.add({ months: PAUSE_MONTHS[pause] }).toInstant() };
}

/** Whether the pause still lasts at `now`. */
export const isPaused = (
  { paused, pausedUntil }: Wishes,
  now: { readonly epochMilliseconds: number },
): boolean =>
  paused && (pausedUntil === null || pausedUntil.epochMilliseconds > now.epochMilliseconds);

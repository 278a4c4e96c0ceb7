import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import type { RoundTerms } from './round-terms';

/** What a host typed, null or left out where they chose nothing. */
export interface TermsInput {
  readonly each?: number | null;
  readonly floor?: number | null;
  readonly fieldWish?: number | null;
}

/** The floor in hundredths, so that the same choice is always the same number. */
const HIGHEST_FLOOR = 0.6;

/** Reads what a host chose for a round; a field out of bounds is refused by its name. */
export function parseTerms(input: TermsInput): Outcome<RoundTerms, InvalidInput> {
  const { each, floor, fieldWish } = input;
  const whole = (n: number, low: number, high: number) =>
    Number.isInteger(n) && n >= low && n <= high;
  if (each != null && !whole(each, 1, 3)) return refuse(invalid('each', 'out_of_range', 3));
  if (floor != null && !(floor >= 0 && floor <= HIGHEST_FLOOR))
    return refuse(invalid('floor', 'out_of_range', HIGHEST_FLOOR));
  if (fieldWish != null && !whole(fieldWish, -2, 2))
    return refuse(invalid('fieldWish', 'out_of_range', 2));
  return ok({
    ...(each == null ? {} : { each }),
    ...(floor == null ? {} : { floor: Math.round(floor * 100) / 100 }),
    ...(fieldWish == null || fieldWish === 0 ? {} : { fieldWish }),
  });
}

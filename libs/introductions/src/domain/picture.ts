/** A share with what it is of, and how sure it is: a 95 % Wilson interval, all between 0 and 1. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** So many belong together at least, or nothing is shown: a number must not speak of one pair. */
export const SHOWN_FROM = 10;

/** Something counted: `of` so many, `count` came about. */
export interface Unit {
  readonly count: number;
  readonly of: number;
}

const Z = 1.959964;

/** The share and its 95 % interval (Wilson 1927), which holds for few and for extremes as well. */
export function rateOf({ count, of }: Unit): Rate | null {
  if (of < SHOWN_FROM) return null;
  const p = count / of;
  const square = (Z * Z) / of;
  const middle = (p + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((p * (1 - p)) / of + square / (4 * of));
  return {
    count,
    of,
    low: rounded(Math.max(0, middle - half)),
    high: rounded(Math.min(1, middle + half)),
  };
}

const rounded = (part: number): number => Math.round(part * 1e4) / 1e4;

/**
 * The sum of whole batches of at least ten, the oldest first: between two looks the numbers stand still or move by
 * a whole batch, so that nobody can tell from them what one pair answered.
 */
export function inBatches(units: readonly Unit[]): Unit {
  let told: Unit = { count: 0, of: 0 };
  let batch: Unit = { count: 0, of: 0 };
  for (const { count, of } of units) {
    batch = { count: batch.count + count, of: batch.of + of };
    if (batch.of < SHOWN_FROM) continue;
    told = { count: told.count + batch.count, of: told.of + batch.of };
    batch = { count: 0, of: 0 };
  }
  return told;
}

/** One round in which a newcomer could be proposed, and whether they were. */
export interface NewcomerRound {
  readonly personId: string;
  readonly served: boolean;
}

const WITHIN = 2;

/** How many newcomers were put to somebody within two occurrences, of those of whom it is decided. */
export function newcomersServed(rounds: readonly NewcomerRound[]): Unit {
  const first = new Map<string, boolean[]>();
  for (const { personId, served } of rounds)
    first.set(personId, [...(first.get(personId) ?? []), served].slice(0, WITHIN));
  const decided = [...first.values()].filter(
    (served) => served.includes(true) || served.length === WITHIN,
  );
  return { count: decided.filter((served) => served.includes(true)).length, of: decided.length };
}

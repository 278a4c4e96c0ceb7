/** The value below which the share `q` (0 to 1) of the samples lies, between neighbours in proportion. */
export function quantile(samples: readonly number[], q: number): number {
  if (samples.length === 0) throw new Error('No samples: nothing was measured.');
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

export interface Summary {
  readonly samples: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

export const summaryOf = (millis: readonly number[]): Summary => ({
  samples: millis.length,
  medianMs: rounded(median(millis)),
  p95Ms: rounded(quantile(millis, 0.95)),
  maxMs: rounded(quantile(millis, 1)),
});

/** Four significant digits: more would claim a precision that no shared machine has. */
export const rounded = (value: number): number => Number(value.toPrecision(4));

/**
 * How many times as long the one took as the other, from pairs measured beside each other: the median
 * of the pairs, so that a disturbance counts in one pair only.
 */
export function ratioOf(ones: readonly number[], others: readonly number[]): number {
  if (ones.length !== others.length)
    throw new Error('Pairs only: both are measured equally often.');
  return rounded(median(ones.map((one, index) => one / others[index]!)));
}

/** A value as text, the same for equal values: keys in order, Temporal by its own text. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );

export const same = (a: unknown, b: unknown): boolean => textOf(a) === textOf(b);

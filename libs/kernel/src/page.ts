/** A slice of a list, keyset-paged: what a Relay connection is made from. */
export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNext: boolean;
  readonly totalCount?: number;
}

export interface PageRequest {
  /** How many, 1 to 50. */
  readonly first: number;
  /** The cursor after which to go on, as an earlier page gave it. */
  readonly after?: string | null;
}

/** Makes a page from `first + 1` rows: the extra row only tells that there is more. */
export function pageOf<T>(
  rows: readonly T[],
  first: number,
  cursorOf: (row: T) => string,
): Page<T> {
  return {
    items: rows.slice(0, first).map((node) => ({ cursor: cursorOf(node), node })),
    hasNext: rows.length > first,
  };
}

/** What one answer over HTTP came to. Times in milliseconds on the load's own clock. */
export interface Answered {
  readonly chain: number;
  readonly step: number;
  readonly sentAt: number;
  readonly doneAt: number;
  /** `__typename` of the answer, or the trouble: `HTTP 500`, `NOT_FOUND`. */
  readonly type: string;
  readonly seat: string | null;
  readonly position: number | null;
}

/** One request: a GraphQL body, in which `$TICKET` stands for the token that the chain was last given. */
export interface Step {
  readonly body: string;
  readonly cookie?: string;
}

/** What one caller does, one step after the other, on one connection. */
export interface Chain {
  readonly url: string;
  /** Each chain calls from an address of its own, so that nobody is counted as one crowd. */
  readonly ip: string;
  readonly steps: readonly Step[];
  /** Open loop: when it begins, in milliseconds after the start, whatever became of the others. */
  readonly at?: number;
}

export interface Load {
  readonly chains: readonly Chain[];
  /** Closed loop: so many callers, each taking the next chain when it is done with one. */
  readonly callers: number;
}

export interface LoadResult {
  readonly answers: readonly Answered[];
  /** From the first byte sent to the last answer. */
  readonly millis: number;
}

/** Reads what the benchmark looks at from the answer's text, without building objects of all of it. */
export function readAnswer(
  status: number,
  text: string,
): Pick<Answered, 'type' | 'seat' | 'position'> {
  const first = (pattern: RegExp): string | null => pattern.exec(text)?.[1] ?? null;
  const trouble =
    status !== 200
      ? `HTTP ${status}`
      : text.includes('"errors":')
        ? (first(/"code":"(\w+)"/) ?? 'errors')
        : null;
  const position = first(/"waitlistPosition":(\d+)/);
  return {
    type: trouble ?? first(/"__typename":"(\w+)"/) ?? 'no type',
    seat: first(/"seat":"(\w+)"/),
    position: position === null ? null : Number(position),
  };
}

/** The token by which the person of this answer may come back. */
export const ticketIn = (text: string): string | null =>
  /"(?:ticketToken|token)":"([\w-]+)"/.exec(text)?.[1] ?? null;

/** Facts that an event carries: ids and small values, never an address, a name or a token. */
export type EventFacts = Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>;

/** A fact already true, named `area.past_tense`. The type parameter is what it carries. */
export interface EventType<Facts extends EventFacts = EventFacts> {
  readonly name: string;
  readonly facts?: Facts;
}

export const defineEvent = <Facts extends EventFacts>(
  name: `${string}.${string}`,
): EventType<Facts> => ({ name });

/** Something that falls due at a moment, for one row: named `area.what_happens`, keyed by the row's id. */
export interface DueType {
  readonly due: string;
}

export const defineDue = (name: `${string}.${string}`): DueType => ({ due: name });

/** The signed-in person as policies see them. */
export interface Viewer {
  readonly personId: string;
  readonly sessionId: string;
}

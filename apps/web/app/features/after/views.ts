export const MOODS = ['GOOD', 'FAIR', 'POOR'] as const;
export type Mood = (typeof MOODS)[number];

/** Whom a card can name, and as what. */
export const MARKS = ['talked', 'more', 'known'] as const;
export type Mark = (typeof MARKS)[number];

/** The form as it was sent; what it holds is shown again when it is refused. */
export interface TypedCard {
  readonly mood: Mood | null;
  readonly talked: readonly string[];
  readonly more: readonly string[];
  readonly known: readonly string[];
  readonly showName: boolean;
  readonly yes: boolean;
  readonly give: string;
  readonly ask: string;
}

/** What kept a card from being taken: where, and in words. */
export interface CardProblem {
  readonly field: 'more' | 'give' | 'ask' | 'yes' | '';
  readonly words: string;
  readonly typed: TypedCard;
}

/** What a host may choose for a whole round. What is left out stays as people and the product have it. */
export interface RoundTerms {
  /** At most so many introductions a person, 1 to 3; nobody gets more than they allow themselves. */
  readonly each?: number;
  /** The least that a pair must be worth, 0 to 1. People who are owed one keep their lower floor. */
  readonly floor?: number;
  /** -2 (same field) to 2 (other field), for those who have no wish of their own. */
  readonly fieldWish?: number;
}

/** Two person ids in any order. */
export interface Two {
  readonly low: string;
  readonly high: string;
}

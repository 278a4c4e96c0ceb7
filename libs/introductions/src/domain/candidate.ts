/** What a round may know of one person. Age, gender and popularity are absent on purpose: they never enter. */
export interface Candidate {
  readonly personId: string;
  /** What they can offer, in their own words. */
  readonly gives: readonly string[];
  /** What or whom they look for, in their own words. */
  readonly asks: readonly string[];
  readonly topics: readonly string[];
  readonly industry: string | null;
  /** BCP 47 tags, such as `ja`. Empty: not said, so nothing is ruled out. */
  readonly languages: readonly string[];
  /** Which visit to the club this was, 1 for the first. */
  readonly visits: number;
  /** Newcomer, or quiet for two occurrences: served first, at a lower floor. */
  readonly owed: boolean;
  /** How many proposals they take this round, 1 to 3. */
  readonly quota: number;
}

/** A candidate together with what decides whether they may be proposed at all. */
export interface RoundPerson extends Candidate {
  /** Checked in at the occurrence. */
  readonly present: boolean;
  /** `given` only after one explicit yes to being introduced. */
  readonly consent: 'given' | 'not_asked' | 'withdrawn' | 'paused';
  /** A report of solicitation is open: no new proposals until a host decides. */
  readonly onHold: boolean;
  /** Proposals already waiting for an answer; they count against the quota. */
  readonly pendingProposals: number;
}

/** How many more proposals a person can take now, never below 0 and never above 3. */
export const roomLeft = (person: Pick<RoundPerson, 'quota' | 'pendingProposals'>): number =>
  Math.max(0, Math.min(3, person.quota) - person.pendingProposals);

/** GIVE before ASK: what a person looks for drives a proposal only once they offer something. */
export const asksThatCount = (person: Candidate): readonly string[] =>
  person.gives.length > 0 ? person.asks : [];

export const hasProfile = (person: Candidate): boolean =>
  person.gives.length + person.asks.length + person.topics.length > 0 || person.industry !== null;

import { phraseOf } from './phrase';

/** What a round may know of one person. Age, gender and popularity are absent on purpose: they never enter. */
export interface Candidate {
  readonly personId: string;
  /** What they can offer, in their own words. */
  readonly gives: readonly string[];
  /** What or whom they look for, in their own words. */
  readonly asks: readonly string[];
  /** Ids of the concepts the writer confirmed, by the place of the give; none: read from its words. */
  readonly giveConcepts: readonly (readonly string[])[];
  /** The same for asks. */
  readonly askConcepts: readonly (readonly string[])[];
  readonly topics: readonly string[];
  readonly industry: string | null;
  /** Whom they would rather meet: -2 people of their own field, 2 people of others, 0 no wish. */
  readonly fieldWish: number;
  /** Where they work, if they said. */
  readonly organisation: string | null;
  /** They do not want to be introduced to people of their own organisation. */
  readonly apartFromColleagues: boolean;
  /** BCP 47 tags, such as `ja`. Empty: not said, so nothing is ruled out. */
  readonly languages: readonly string[];
  /** Which visit to the club this was, 1 for the first. */
  readonly visits: number;
  /** Newcomer, or quiet for two occurrences: served first, at a lower floor. */
  readonly owed: boolean;
  /** How many proposals they take this round, 1 to 3. */
  readonly quota: number;
  /** The share of their latest answers that were no, 0 to 1; 0 while there are few answers. */
  readonly declines: number;
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
  /** How many more proposals they take this month; null where they set no limit. */
  readonly monthLeft: number | null;
}

/** How many more proposals a person can take now, never below 0 and never above 3. */
export const roomLeft = (
  person: Pick<RoundPerson, 'quota' | 'pendingProposals' | 'monthLeft'>,
): number =>
  Math.max(0, Math.min(Math.min(3, person.quota) - person.pendingProposals, person.monthLeft ?? 3));

/** GIVE before ASK: what a person looks for drives a proposal only once they offer something. */
export const asksThatCount = (person: Candidate): readonly string[] =>
  person.gives.length > 0 ? person.asks : [];

/** What they offer as the affinity reads it, by the place of the give. */
export const givePhrases = ({ gives, giveConcepts }: Candidate): readonly string[] =>
  gives.map((text, place) => phraseOf(text, giveConcepts[place] ?? []));

/** What they look for as the affinity reads it, by the place of the ask; none before the first give. */
export const askPhrases = (person: Candidate): readonly string[] =>
  asksThatCount(person).map((text, place) => phraseOf(text, person.askConcepts[place] ?? []));

export const hasProfile = (person: Candidate): boolean =>
  person.gives.length + person.asks.length + person.topics.length > 0 || person.industry !== null;

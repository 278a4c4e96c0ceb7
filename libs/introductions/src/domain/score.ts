/** What speaks for one pair, seen from one side. Every number is 0 to 1. */
export interface Grounds {
  /** My best ask met by their give. */
  readonly askMet: number;
  /** My best give that meets their ask: givers like to give. */
  readonly giveWanted: number;
  /** How many topics we share. */
  readonly topics: number;
  /** Both have said their field, and they differ. */
  readonly otherIndustry: boolean;
  /** Occurrences at which both were present. */
  readonly sharedVisits: number;
}

/** Weights of the parts; they sum to 1. Shown to people as they are, and calibrated only from many answers. */
export const scoreWeights = {
  askMet: 0.4,
  giveWanted: 0.22,
  topics: 0.23,
  otherIndustry: 0.1,
  sharedVisits: 0.05,
} as const;

/** Below the floor nobody is proposed: a pause is better than a weak introduction. */
export const floors = { usual: 0.16, owed: 0.06 } as const;

/** The floor of a pair: somebody who is owed an introduction lowers it for the two. */
export const floorOf = (aOwed: boolean, bOwed: boolean): number =>
  aOwed || bOwed ? floors.owed : floors.usual;

/** The same grounds seen by the other. */
export const turned = (grounds: Grounds): Grounds => ({
  ...grounds,
  askMet: grounds.giveWanted,
  giveWanted: grounds.askMet,
});

/** How much this introduction is worth to me, 0 to 1. */
export function directionScore(grounds: Grounds): number {
  return (
    scoreWeights.askMet * grounds.askMet +
    scoreWeights.giveWanted * grounds.giveWanted +
    topicScore(grounds.topics) +
    (grounds.otherIndustry ? scoreWeights.otherIndustry : 0) +
    sharedVisitScore(grounds.sharedVisits)
  );
}

// The first common topic carries most of it, the third adds nothing.
const topicScore = (common: number): number =>
  common <= 0 ? 0 : common === 1 ? 0.7 * scoreWeights.topics : scoreWeights.topics;

// Faces seen two to six times are easy to approach; once is chance, and more than six adds nothing.
const sharedVisitScore = (visits: number): number =>
  visits < 2 ? 0 : (Math.min(visits, 6) / 6) * scoreWeights.sharedVisits;

/** Harmonic mean of the two directions: one-sided interest does not win. Symmetric, 0 to 1. */
export const fuse = (forMe: number, forThem: number): number =>
  forMe <= 0 || forThem <= 0 ? 0 : Math.min(1, (2 * forMe * forThem) / (forMe + forThem));

/** The value of a pair as both see it, rounded to six decimals so that sums are exact in integers. */
export const fusedScore = (grounds: Grounds): number =>
  Math.round(fuse(directionScore(grounds), directionScore(turned(grounds))) * 1e6) / 1e6;

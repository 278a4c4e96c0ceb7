/** What speaks for one pair, seen from one side. Every number is 0 to 1. */
export interface Grounds {
  /** My best ask met by their give. */
  readonly askMet: number;
  /** My best give that meets their ask: givers like to give. */
  readonly giveWanted: number;
  /** How many topics we share. */
  readonly topics: number;
  /** How well their field is what I would rather meet, 0 to 1. */
  readonly fieldForMe: number;
  /** How well my field is what they would rather meet, 0 to 1. */
  readonly fieldForThem: number;
  /** Occurrences at which both were present. */
  readonly sharedVisits: number;
  /** How many people know us both. */
  readonly acquaintances: number;
  /** I wrote privately that I would like to talk more with them; never shown to anybody. */
  readonly pickedByMe: boolean;
  /** They wrote it of me. */
  readonly pickedByThem: boolean;
  /** 0 to 1: how often the two said no lately, of which each half lowers the pair. */
  readonly declines: number;
}

/** Weights of the parts; they sum to 1. Shown to people as they are, and calibrated only from many answers. */
export const scoreWeights = {
  askMet: 0.38,
  giveWanted: 0.21,
  topics: 0.22,
  field: 0.1,
  sharedVisits: 0.05,
  acquaintances: 0.04,
} as const;

/** Added where somebody wrote privately that they would like to talk more with the other. */
export const pickBonus = 0.3;

/** What a pair loses when both said no to everything lately. */
export const declinePart = 0.4;

/** Below the floor nobody is proposed: a pause is better than a weak introduction. */
export const floors = { usual: 0.15, owed: 0.06 } as const;

/** The floor of a pair: somebody who is owed an introduction lowers it for the two. */
export const floorOf = (aOwed: boolean, bOwed: boolean, usual: number = floors.usual): number =>
  aOwed || bOwed ? Math.min(floors.owed, usual) : usual;

/** The same grounds seen by the other. */
export const turned = (grounds: Grounds): Grounds => ({
  askMet: grounds.giveWanted,
  giveWanted: grounds.askMet,
  topics: grounds.topics,
  fieldForMe: grounds.fieldForThem,
  fieldForThem: grounds.fieldForMe,
  sharedVisits: grounds.sharedVisits,
  acquaintances: grounds.acquaintances,
  pickedByMe: grounds.pickedByThem,
  pickedByThem: grounds.pickedByMe,
  declines: grounds.declines,
});

/** How much this introduction is worth to me, 0 to 1. Where no field speaks for it, it is worth nothing. */
export function directionScore(grounds: Grounds): number {
  const evident =
    scoreWeights.askMet * grounds.askMet +
    scoreWeights.giveWanted * grounds.giveWanted +
    topicScore(grounds.topics) +
    scoreWeights.field * grounds.fieldForMe;
  if (evident <= 0) return 0;
  const around = sharedVisitScore(grounds.sharedVisits) + acquaintanceScore(grounds.acquaintances);
  return Math.min(1, evident + around + (grounds.pickedByMe ? pickBonus : 0));
}

// The first common topic carries most of it, the third adds nothing.
const topicScore = (common: number): number =>
  common <= 0 ? 0 : common === 1 ? 0.7 * scoreWeights.topics : scoreWeights.topics;

// Faces seen two to six times are easy to approach; once is chance, and more than six adds nothing.
const sharedVisitScore = (visits: number): number =>
  visits < 2 ? 0 : (Math.min(visits, 6) / 6) * scoreWeights.sharedVisits;

// Weak ties (Granovetter 1973): one to three who know both open a door; many mean that they move in one circle.
const ACQUAINTANCE_PARTS = [0, 0.7, 1, 0.8, 0.4];
const acquaintanceScore = (common: number): number =>
  scoreWeights.acquaintances * ACQUAINTANCE_PARTS[Math.min(common, 4)]!;

/** How well a field is what somebody would rather meet: `wish` -2 (the same field) to 2 (another), 0 to 1. */
export function fieldScore(same: boolean, wish: number): number {
  const part = same ? SAME_FIELD[wish + 2] : OTHER_FIELD[wish + 2];
  return part ?? 0;
}
// Without a wish another field is worth most of it: the club of one's own trade one finds alone.
const SAME_FIELD = [1, 0.6, 0, 0, 0];
const OTHER_FIELD = [0, 0.4, 0.8, 0.9, 1];

/** Harmonic mean of the two directions: one-sided interest does not win. Symmetric, 0 to 1. */
export const fuse = (forMe: number, forThem: number): number =>
  forMe <= 0 || forThem <= 0 ? 0 : Math.min(1, (2 * forMe * forThem) / (forMe + forThem));

/** The value of a pair as both see it, rounded to six decimals so that sums are exact in integers. */
export const fusedScore = (grounds: Grounds): number =>
  Math.round(
    fuse(directionScore(grounds), directionScore(turned(grounds))) *
      (1 - declinePart * grounds.declines) *
      1e6,
  ) / 1e6;

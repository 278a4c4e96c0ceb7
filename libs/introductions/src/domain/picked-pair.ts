import type { RoundPerson } from './candidate';
import type { ClubConcept } from './concepts/concept';
import { RoomGrounds } from './grounds';
import { forbiddenBecause, neverListOf, type ForbiddenReason } from './never-list';
import { firstWriterOf, type Side } from './proposal';
import { firstTopicOf, reasonFor, type QuotedField, type Reason } from './reason';
import type { RoundSnapshot } from './round';

/** Two who picked each other, with what their profiles say to it: perhaps nothing. */
export interface PickedPair {
  readonly low: string;
  readonly high: string;
  readonly reasonForLow: Reason;
  readonly reasonForHigh: Reason;
  readonly firstTopic: QuotedField | null;
  readonly firstWriter: Side;
}

/**
 * Why two who picked each other must not be introduced, or null. The rules of every other path, but for two
 * that make no sense here: how many proposals they still take, as this is none, and that a round is about to
 * put them to each other.
 */
export function picksForbiddenBecause(
  a: RoundPerson,
  b: RoundPerson,
  never: RoundSnapshot['never'],
): ForbiddenReason | null {
  const free = (person: RoundPerson): RoundPerson => ({
    ...person,
    ...{ quota: 1, pendingProposals: 0, monthLeft: null },
  });
  const rules = never.filter(({ reason }) => reason !== 'proposed');
  return forbiddenBecause(free(a), free(b), neverListOf(rules));
}

export function pickedPair(
  a: RoundPerson,
  b: RoundPerson,
  clubConcepts: readonly ClubConcept[],
): PickedPair {
  const [low, high] = a.personId < b.personId ? [a, b] : [b, a];
  const ties = { sharedVisits: [], picks: [], acquainted: [], clubConcepts };
  const { affinity } = new RoomGrounds([low, high], ties);
  const reasonForLow = reasonFor(low, high, affinity) ?? { evidence: [] };
  const reasonForHigh = reasonFor(high, low, affinity) ?? { evidence: [] };
  return {
    ...{ low: low.personId, high: high.personId, reasonForLow, reasonForHigh },
    firstTopic: firstTopicOf(reasonForLow),
    firstWriter: firstWriterOf(reasonForLow, reasonForHigh),
  };
}

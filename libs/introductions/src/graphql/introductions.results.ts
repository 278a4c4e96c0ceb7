import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { HandBarrier } from '../domain/hand-barrier';
import { RefusalType, resultUnion } from '@asaza/platform/graphql';
import { ProposalType } from './proposal.type';
import { RoundForecastType } from './round-forecast.type';
import { RoundType } from './round.type';

@ObjectType('ProposalAnswered', { description: 'The answer is kept.' })
export class ProposalAnsweredType {
  @Field(() => ProposalType, { description: 'The proposal as it is now for this side.' })
  proposal: ProposalType;
}

@ObjectType('ProposalClosed', {
  implements: () => RefusalType,
  description: 'No answer is taken any more: PROPOSAL_EXPIRED or ALREADY_INTRODUCED.',
})
export class ProposalClosedType extends RefusalType {}

@ObjectType('RoundHeld', { description: 'The round does not go out by itself.' })
export class RoundHeldType {
  @Field(() => RoundType, { description: 'The round as it is now.' })
  round: RoundType;
}

@ObjectType('RoundSent', { description: 'The round has gone out.' })
export class RoundSentType {
  @Field(() => RoundType, { description: 'The round as it is now.' })
  round: RoundType;
}

@ObjectType('PairVetoed', { description: 'The pair is left out, or taken in again.' })
export class PairVetoedType {
  @Field(() => RoundType, { description: 'The round as it is now.' })
  round: RoundType;
}

@ObjectType('RoundAlreadySent', {
  implements: () => RefusalType,
  description: 'The round has gone out: nothing of it can be changed.',
})
export class RoundAlreadySentType extends RefusalType {}

@ObjectType('PairLocked', { description: 'The pair is kept, or let go.' })
export class PairLockedType {
  @Field(() => RoundType, { description: 'The round as it is now.' })
  round: RoundType;
}

@ObjectType('PairAdded', { description: 'The two are a pair of the round.' })
export class PairAddedType {
  @Field(() => RoundType, { description: 'The round as it is now.' })
  round: RoundType;
}

@ObjectType('RoundRebuilt', { description: 'The round was computed again.' })
export class RoundRebuiltType {
  @Field(() => RoundType, { description: 'The round as it is now.' })
  round: RoundType;
}

@ObjectType('RoundPreviewed', { description: 'A look; nothing is stored.' })
export class RoundPreviewedType {
  @Field(() => RoundForecastType, { description: 'What the round would be.' })
  forecast: RoundForecastType;
}

export const PairBarrierEnum = {
  NOT_THERE: 'not_there',
  NO_CONSENT: 'no_consent',
  IN_ROUND: 'in_round',
  FULL: 'full',
  NO_REASON: 'no_reason',
  CANNOT_BE_PROPOSED: 'cannot',
} as const;
registerEnumType(PairBarrierEnum, {
  name: 'PairBarrier',
  description: 'Why two cannot be a pair, in words that say nothing of what is private to them.',
  valuesMap: {
    NOT_THERE: { description: 'One of them was not there, or the two are one.' },
    NO_CONSENT: { description: 'One of them has not said yes to being introduced.' },
    IN_ROUND: { description: 'The round has this pair, perhaps left out by a host.' },
    FULL: { description: 'One of them has as many pairs in this round as they take.' },
    NO_REASON: { description: 'Nothing that the two wrote could be quoted as a reason.' },
    CANNOT_BE_PROPOSED: { description: 'Anything else, which is nobody’s business.' },
  },
});

@ObjectType('PairNotPossible', {
  implements: () => RefusalType,
  description: 'The two cannot be a pair of this round.',
})
export class PairNotPossibleType extends RefusalType {
  @Field(() => PairBarrierEnum, { description: 'Why.' })
  reason: HandBarrier;
}

export const AnswerProposalResult = resultUnion(
  'AnswerProposalResult',
  () => [ProposalAnsweredType, ProposalClosedType],
  'What an answer to a proposal can come to.',
);
export const HoldRoundResult = resultUnion(
  'HoldRoundResult',
  () => [RoundHeldType, RoundAlreadySentType],
  'What holding a round can come to.',
);
export const SendRoundResult = resultUnion(
  'SendRoundResult',
  () => [RoundSentType, RoundAlreadySentType],
  'What sending a round can come to.',
);
export const VetoPairResult = resultUnion(
  'VetoPairResult',
  () => [PairVetoedType, RoundAlreadySentType, PairNotPossibleType],
  'What a veto can come to.',
);
export const LockPairResult = resultUnion(
  'LockPairResult',
  () => [PairLockedType, RoundAlreadySentType],
  'What keeping a pair can come to.',
);
export const AddPairResult = resultUnion(
  'AddPairResult',
  () => [PairAddedType, RoundAlreadySentType, PairNotPossibleType],
  'What adding a pair can come to.',
);
export const RebuildRoundResult = resultUnion(
  'RebuildRoundResult',
  () => [RoundRebuiltType, RoundAlreadySentType],
  'What computing a round again can come to.',
);
export const PreviewRoundResult = resultUnion(
  'PreviewRoundResult',
  () => [RoundPreviewedType, RoundAlreadySentType],
  'What a look at other terms can come to.',
);

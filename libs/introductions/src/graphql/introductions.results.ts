import { Field, ObjectType } from '@nestjs/graphql';
import { RefusalType, resultUnion } from '@asaza/platform/graphql';
import { ProposalType } from './proposal.type';
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
  () => [PairVetoedType, RoundAlreadySentType],
  'What a veto can come to.',
);

import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { Answer } from '../domain/proposal';
import { ProposalAnswerEnum } from './proposal.type';

@InputType({ description: 'One side answers by their link. Can be changed until it is over.' })
export class AnswerProposalInput {
  @Field(() => String, { description: 'What the link of the letter carries.' })
  token: string;
  @Field(() => ProposalAnswerEnum, { description: 'The answer.' })
  answer: Answer;
  @Field(() => String, {
    nullable: true,
    description: 'The same key with the same answer counts once; with another it is a CONFLICT.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A round to keep from going out by itself.' })
export class HoldRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
}

@InputType({ description: 'A round to send now.' })
export class SendRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
}

@InputType({ description: 'A pair to leave out of its round, or to take in again.' })
export class VetoPairInput {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
  @Field(() => ID, { description: 'One of its pairs.' })
  pairId: string;
  @Field(() => Boolean, { description: 'True leaves it out.' })
  vetoed: boolean;
}

@InputType({ description: 'A pair to keep whatever is computed again, or to let go.' })
export class LockPairInput {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
  @Field(() => ID, { description: 'One of its pairs.' })
  pairId: string;
  @Field(() => Boolean, { description: 'True keeps it.' })
  locked: boolean;
}

@InputType({ description: 'Two who were there, to be put to each other by hand.' })
export class AddPairInput {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
  @Field(() => ID, { description: 'One of its people.' })
  personId: string;
  @Field(() => ID, { description: 'The other.' })
  otherId: string;
}

@InputType({
  description: 'What a host chooses for a whole round; what is left out stays as it is.',
})
export class RoundTermsInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'At most so many introductions a person, 1 to 3; nobody gets more than they allow.',
  })
  each?: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The least that a pair must be worth, 0 to 0.6.',
  })
  floor?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: '-2 (same field) to 2 (other field), for those without a wish of their own.',
  })
  fieldWish?: number | null;
}

@InputType({ description: 'A round to compute by other terms.' })
export class RebuildRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
  @Field(() => RoundTermsInput, { description: 'What the host chooses.' })
  terms: RoundTermsInput;
}

import { Field, ID, InputType } from '@nestjs/graphql';
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

import { Field, ObjectType } from '@nestjs/graphql';
import { RefusalType, resultUnion } from '@asaza/platform/graphql';
import { AfterCardType } from './after-card.type';

@ObjectType('AfterCardAnswered', { description: 'What was said is kept.' })
export class AfterCardAnsweredType {
  @Field(() => AfterCardType, { description: 'The card as it is now.' })
  card: AfterCardType;
}

@ObjectType('AfterCardClosed', {
  implements: () => RefusalType,
  description: 'Two weeks have gone by: the card takes no more answers.',
})
export class AfterCardClosedType extends RefusalType {}

export const AnswerAfterCardResult = resultUnion(
  'AnswerAfterCardResult',
  () => [AfterCardAnsweredType, AfterCardClosedType],
  'What sending back a card can come to.',
);

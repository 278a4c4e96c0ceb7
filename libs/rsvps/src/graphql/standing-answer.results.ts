import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '@asaza/platform/graphql';
import { StandingAnswerType } from './standing-answer.type';

@ObjectType('StandingAnswerGiven', { description: 'Its owner always comes.' })
export class StandingAnswerGivenType {
  @Field(() => StandingAnswerType, { description: 'The standing answer.' })
  standingAnswer: StandingAnswerType;
}
export const GiveStandingAnswerResult = resultUnion(
  'GiveStandingAnswerResult',
  () => [StandingAnswerGivenType],
  'What giveStandingAnswer can answer.',
);

@ObjectType('StandingAnswerPaused', { description: 'It rests.' })
export class StandingAnswerPausedType {
  @Field(() => StandingAnswerType, { description: 'The standing answer.' })
  standingAnswer: StandingAnswerType;
  @Field(() => Int, { description: 'Seats and places that went back.' })
  givenBack: number;
}
export const PauseStandingAnswerResult = resultUnion(
  'PauseStandingAnswerResult',
  () => [StandingAnswerPausedType],
  'What pauseStandingAnswer can answer.',
);

@ObjectType('StandingAnswerEnded', { description: 'Dates to come are not answered any more.' })
export class StandingAnswerEndedType {
  @Field(() => Int, { description: 'Seats and places that went back.' })
  givenBack: number;
}
export const EndStandingAnswerResult = resultUnion(
  'EndStandingAnswerResult',
  () => [StandingAnswerEndedType],
  'What endStandingAnswer can answer.',
);

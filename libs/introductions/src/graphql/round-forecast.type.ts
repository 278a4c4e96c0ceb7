import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { ForecastView } from '../application/preview-round';
import { ReasonLineType, reasonLinesOf } from './reason-line.type';
import { fairnessTypeOf, RoundFairnessType, RoundTermsType, termsTypeOf } from './round-terms.type';

@ObjectType('ForecastPair', { description: 'A pair that the round would hold.' })
export class ForecastPairType {
  @Field(() => String, { description: 'The name of one.' })
  lowName: string;
  @Field(() => String, { description: 'The name of the other.' })
  highName: string;
  @Field(() => Float, { description: 'What speaks for the pair, 0 to 1.' })
  score: number;
  @Field(() => [ReasonLineType], { description: 'Why, as the one of `lowName` reads it.' })
  reasonForLow: ReasonLineType[];
  @Field(() => [ReasonLineType], { description: 'Why, as the one of `highName` reads it.' })
  reasonForHigh: ReasonLineType[];
  @Field(() => Boolean, { description: 'The round as it stands has it as well.' })
  already: boolean;
}

@ObjectType('PairOfNames', { description: 'Two people by name.' })
export class PairOfNamesType {
  @Field(() => String, { description: 'The name of one.' })
  lowName: string;
  @Field(() => String, { description: 'The name of the other.' })
  highName: string;
}

@ObjectType('RoundForecast', { description: 'What a round would be by other terms.' })
export class RoundForecastType {
  @Field(() => RoundTermsType, { description: 'The terms.' })
  terms: RoundTermsType;
  @Field(() => [ForecastPairType], { description: 'Its pairs, best first.' })
  pairs: ForecastPairType[];
  @Field(() => [PairOfNamesType], { description: 'Pairs of the round as it stands that would go.' })
  gone: PairOfNamesType[];
  @Field(() => RoundFairnessType, { description: 'How fair it would be.' })
  fairness: RoundFairnessType;
}

export const forecastOf = ({ terms, pairs, gone, fairness }: ForecastView): RoundForecastType => ({
  terms: termsTypeOf(terms),
  pairs: pairs.map((pair) => ({
    ...pair,
    reasonForLow: reasonLinesOf(pair.reasonForLow),
    reasonForHigh: reasonLinesOf(pair.reasonForHigh),
  })),
  gone: [...gone],
  fairness: fairnessTypeOf(fairness),
});

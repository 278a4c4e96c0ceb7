import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Fairness } from '../domain/fairness';
import type { RoundTerms } from '../domain/round-terms';

@ObjectType('RoundTerms', { description: 'What a host chose for a whole round; null: as it is.' })
export class RoundTermsType {
  @Field(() => Int, { nullable: true, description: 'At most so many introductions a person.' })
  each: number | null;
  @Field(() => Float, { nullable: true, description: 'The least that a pair must be worth.' })
  floor: number | null;
  @Field(() => Int, { nullable: true, description: '-2 (same field) to 2 (other field).' })
  fieldWish: number | null;
}

@ObjectType('PeopleShare', { description: 'A part of a whole, in people.' })
export class PeopleShareType {
  @Field(() => Int, { description: 'Those with a pair.' })
  served: number;
  @Field(() => Int, { description: 'Of so many.' })
  of: number;
}

@ObjectType('RoundFairness', {
  description: 'How fairly a round shares out its introductions. Counts only: nobody is ranked.',
})
export class RoundFairnessType {
  @Field(() => PeopleShareType, { description: 'Of those for whom there was anybody.' })
  covered: PeopleShareType;
  @Field(() => PeopleShareType, {
    description: 'Of those who come first: newcomers, and whoever was left out twice.',
  })
  owed: PeopleShareType;
  @Field(() => PeopleShareType, { description: 'Of those at their first or second visit.' })
  newcomers: PeopleShareType;
  @Field(() => Int, { description: 'The most introductions of one person.' })
  exposureMax: number;
  @Field(() => Int, { description: 'The most that anybody of them takes.' })
  quotaMax: number;
  @Field(() => Float, { description: 'Inequality of introductions: 0, all alike, to 1.' })
  gini: number;
}

export const termsTypeOf = ({ each, floor, fieldWish }: RoundTerms): RoundTermsType => ({
  each: each ?? null,
  floor: floor ?? null,
  fieldWish: fieldWish ?? null,
});

export const fairnessTypeOf = (fairness: Fairness): RoundFairnessType => ({
  ...fairness,
  covered: { ...fairness.covered },
  owed: { ...fairness.owed },
  newcomers: { ...fairness.newcomers },
});

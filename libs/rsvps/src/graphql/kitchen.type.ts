import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { KitchenView } from '../application/kitchen';
import type { Allergen } from '../domain/allergen';
import { AllergenEnum } from './question-enums.type';
import { QuestionOptionType } from './question.type';

@ObjectType('KitchenDish', { description: 'How many take a dish.' })
export class KitchenDishType {
  @Field(() => QuestionOptionType, { description: 'The dish.' })
  option: QuestionOptionType;
  @Field(() => Int, { description: 'For so many heads.' })
  count: number;
}

@ObjectType('KitchenAllergy', { description: 'What must not be in it, and for whom.' })
export class KitchenAllergyType {
  @Field(() => AllergenEnum, { description: 'The ingredient.' })
  allergen: Allergen;
  @Field(() => Int, { description: 'For so many heads.' })
  count: number;
}

@ObjectType('Kitchen', { description: 'Dishes and allergies over the heads of all firm seats.' })
export class KitchenType {
  /** For the resolver; not a field. */
  readonly view: KitchenView;
  @Field(() => Int, { description: 'Heads with a firm seat, companions included.' })
  heads: number;
  @Field(() => Int, { description: 'Heads for which nothing was said that is still offered.' })
  unanswered: number;
  @Field(() => [KitchenDishType], { description: 'The dishes, in their order.' })
  dishes: readonly KitchenDishType[];
  @Field(() => [KitchenAllergyType], {
    description: 'The allergies, those that labels name first.',
  })
  allergies: readonly KitchenAllergyType[];
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the kitchen wants to know.',
  })
  deadline: Temporal.Instant | null;
  @Field(() => Boolean, { description: 'That moment is over.' })
  deadlinePassed: boolean;
}

export const kitchenOf = (view: KitchenView): KitchenType => ({
  view,
  heads: view.order.heads,
  deadline: view.deadline,
  deadlinePassed: view.deadlinePassed,
  unanswered: view.order.unanswered,
  dishes: view.order.dishes,
  allergies: view.order.allergies.map(({ allergen, names }) => ({ allergen, count: names.length })),
});

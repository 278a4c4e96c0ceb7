import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { AfterCardView } from '../application/after-card-views';
import type { Mood } from '../domain/after-card';

export const AfterCardMoodEnum = { GOOD: 'good', FAIR: 'fair', POOR: 'poor' } as const;
registerEnumType(AfterCardMoodEnum, {
  name: 'AfterCardMood',
  description: 'How an occurrence was for somebody who was there.',
  valuesMap: {
    GOOD: { description: 'It was good.' },
    FAIR: { description: 'It was all right.' },
    POOR: { description: 'It was not for me this time.' },
  },
});

@ObjectType('AfterCardPerson', { description: 'Somebody else who was there, on one card.' })
export class AfterCardPersonType {
  @Field(() => String, { description: 'Stands for them on this card and nowhere else.' })
  key: string;
  @Field(() => String, { description: 'Their name, which they show to whoever was there.' })
  name: string;
  @Field(() => Boolean, { description: 'The reader says that they talked.' })
  talked: boolean;
  @Field(() => Boolean, { description: 'The reader would talk more. Shown to nobody else.' })
  more: boolean;
  @Field(() => Boolean, { description: 'The reader knows them already.' })
  known: boolean;
}

/** `clubId` and `occurrenceId` are not in the schema; the occurrence is resolved. */
@ObjectType('AfterCard', {
  description: 'What somebody who was there says of an occurrence, as they alone see it.',
})
export class AfterCardType {
  clubId: string;
  occurrenceId: string;
  @Field(() => AfterCardMoodEnum, { nullable: true, description: 'How it was; null: not said.' })
  mood: Mood | null;
  @Field(() => Boolean, { description: 'Sent back at least once.' })
  answered: boolean;
  @Field(() => [AfterCardPersonType], {
    description: 'Others who were there and show their names, by reading.',
  })
  people: readonly AfterCardPersonType[];
  @Field(() => Int, { description: 'How many others were there whose names are not shown.' })
  others: number;
  @Field(() => Boolean, { description: 'Whether it can be sent back or changed.' })
  open: boolean;
  @Field(() => DateTimeScalar, { description: 'Until when it can be.' })
  closesAt: Temporal.Instant;
  @Field(() => Boolean, { description: "Others who were there may read the reader's name." })
  nameShown: boolean;
  @Field(() => String, { description: "The reader's own name." })
  ownName: string;
  @Field(() => Boolean, {
    description: 'The one time that the reader is asked whether they would be introduced.',
  })
  asksConsent: boolean;
  @Field(() => Boolean, { description: 'The reader said yes to being introduced.' })
  consents: boolean;
}

export const afterCardOf = (view: AfterCardView): AfterCardType => view;

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, LocalDateScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';

export const SeatsLeftEnum = { KEEP: 'keep', GIVE_BACK: 'give_back' } as const;
registerEnumType(SeatsLeftEnum, {
  name: 'SeatsLeft',
  description: 'What becomes of seats that a standing answer brought, when it rests or ends.',
  valuesMap: {
    KEEP: { description: 'They stay.' },
    GIVE_BACK: { description: 'They go back: a no to those dates.' },
  },
});

/** Series and dates are resolved by their ids. */
@ObjectType('StandingAnswer', {
  description: 'いつも参加: its owner comes to every date of a series unless they say otherwise.',
})
export class StandingAnswerType {
  readonly seriesId: string;
  @Field(() => ID, { description: 'Its id.' })
  id: string;
  @Field(() => DateTimeScalar, { description: 'Since when its owner always comes.' })
  madeAt: Temporal.Instant;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Dates before this day are left out; null: it does not rest.',
  })
  pausedUntil: Temporal.PlainDate | null;
}

@ObjectType('StandingCount', { description: 'How many always come to a series. Never names.' })
export class StandingCountType {
  @Field(() => Int, { description: 'Who always comes, resting or not.' })
  always: number;
  @Field(() => Int, { description: 'How many of them rest today.' })
  paused: number;
}

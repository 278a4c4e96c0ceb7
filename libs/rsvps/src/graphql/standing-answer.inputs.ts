import { Field, ID, InputType } from '@nestjs/graphql';
import { LocalDateScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { SeatsLeft } from '../domain/standing-answer';
import { SeatsLeftEnum } from './standing-answer.type';

@InputType({ description: 'By a ticket of the series, or signed in: one of the three.' })
export class GiveStandingAnswerInput {
  @Field(() => String, { nullable: true, description: 'The token of a ticket, signed in or not.' })
  ticketToken?: string | null;
  @Field(() => ID, { nullable: true, description: 'Any date of the series. Signed in.' })
  occurrenceId?: string | null;
  @Field(() => ID, { nullable: true, description: 'One that rests and wakes up. Signed in.' })
  standingAnswerId?: string | null;
}

@InputType({ description: 'A standing answer rests until a day.' })
export class PauseStandingAnswerInput {
  @Field(() => String, { nullable: true, description: 'The token of a ticket, signed in or not.' })
  ticketToken?: string | null;
  @Field(() => ID, { nullable: true, description: 'The standing answer. Signed in.' })
  standingAnswerId?: string | null;
  @Field(() => LocalDateScalar, { description: 'The first day that counts again.' })
  until: Temporal.PlainDate;
  @Field(() => SeatsLeftEnum, {
    defaultValue: 'keep',
    description: 'What becomes of seats at the dates that are left out.',
  })
  seats: SeatsLeft;
}

@InputType({ description: 'A standing answer ends.' })
export class EndStandingAnswerInput {
  @Field(() => String, { nullable: true, description: 'The token of a ticket, signed in or not.' })
  ticketToken?: string | null;
  @Field(() => ID, { nullable: true, description: 'The standing answer. Signed in.' })
  standingAnswerId?: string | null;
  @Field(() => SeatsLeftEnum, {
    defaultValue: 'keep',
    description: 'What becomes of seats at the dates to come.',
  })
  seats: SeatsLeft;
}

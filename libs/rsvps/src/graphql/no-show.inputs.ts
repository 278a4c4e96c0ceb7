import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Consequence } from '../domain/no-show';
import { ConsequenceEnum } from './no-show.type';

@InputType({ description: 'So many absences without a word lead to something.' })
export class NoShowRuleInput {
  @Field(() => Int, { description: 'How many, 1 to 10.' })
  absences: number;
  @Field(() => Int, { description: 'Within so many months, 1 to 24.' })
  withinMonths: number;
  @Field(() => ConsequenceEnum, { description: 'What they lead to.' })
  consequence: Consequence;
  @Field(() => Int, {
    nullable: true,
    description: 'For so many months, 1 to 24; END_OF_WAITLIST needs it.',
  })
  forMonths?: number | null;
}

@InputType({ description: 'The no-show rules of a club, all of them.' })
export class SetNoShowRulesInput {
  @Field(() => ID, { description: 'The club.' })
  clubId: string;
  @Field(() => [NoShowRuleInput], { description: 'At most 5; none: they are off.' })
  rules: NoShowRuleInput[];
}

@InputType({ description: 'A word to the hosts about an absence: by a ticket, or signed in.' })
export class ContestAbsenceInput {
  @Field(() => ID, { description: 'The absence.' })
  absenceId: string;
  @Field(() => String, { description: 'What to say, at most 300 characters.' })
  note: string;
  @Field(() => String, { nullable: true, description: 'The token of a ticket of the person.' })
  ticketToken?: string | null;
}

@InputType({ description: 'An absence counts for nothing any more.' })
export class ForgiveAbsenceInput {
  @Field(() => ID, { description: 'The absence.' })
  absenceId: string;
}

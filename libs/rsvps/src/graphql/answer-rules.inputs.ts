import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalizedTextInput } from '@asaza/platform/graphql';
import type { ApprovalRule, OfferMode } from '../domain/answer-rules';
import { ApprovalRuleEnum, OfferModeEnum } from './answer-rules.type';

@InputType({
  description:
    'A moment relative to the start: days before at a time of the clock, or minutes. Empty: no such moment.',
})
export class AnswerPointInput {
  @Field(() => Int, { nullable: true, description: 'So many days before, at most 366.' })
  daysBefore?: number | null;
  @Field(() => String, { nullable: true, description: 'At this time of its clock: 20:00.' })
  at?: string | null;
  @Field(() => Int, { nullable: true, description: 'Or so many minutes before, at most 14 days.' })
  minutesBefore?: number | null;
}

@InputType({
  description:
    'Rules that change. Absent: stays. null: given back, so that it follows the series or the default again.',
})
export class AnswerRulesInput {
  @Field(() => AnswerPointInput, { nullable: true, description: 'From when answers are taken.' })
  opens?: AnswerPointInput | null;
  @Field(() => AnswerPointInput, {
    nullable: true,
    description: 'Until when a seat can be asked for.',
  })
  closes?: AnswerPointInput | null;
  @Field(() => AnswerPointInput, {
    nullable: true,
    description: 'From when a cancellation counts as late.',
  })
  cancelBy?: AnswerPointInput | null;
  @Field(() => Int, { nullable: true, description: 'Companions of one person, 0 to 5.' })
  companionsMax?: number | null;
  @Field(() => ApprovalRuleEnum, { nullable: true, description: "Who waits for a host's yes." })
  approval?: ApprovalRule | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those who are invited can answer.' })
  invitationOnly?: boolean | null;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'One line asked of newcomers; empty: nothing is.',
  })
  screening?: LocalizedTextInput | null;
  @Field(() => OfferModeEnum, { nullable: true, description: 'What becomes of a freed seat.' })
  offerMode?: OfferMode | null;
  @Field(() => AnswerPointInput, {
    nullable: true,
    description: 'After which nobody is offered a seat in turn.',
  })
  offerCutoff?: AnswerPointInput | null;
  @Field(() => AnswerPointInput, {
    nullable: true,
    description: 'Until when the kitchen wants to know, where a date asks about food.',
  })
  kitchenBy?: AnswerPointInput | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Newcomers are asked two days before; without a yes their seat is released.',
  })
  reconfirmNewcomers?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'A seat may be passed on to somebody else after the deadline for cancelling, too.',
  })
  passLate?: boolean | null;
}

@InputType({ description: 'The rules of a series, or of one date of it.' })
export class SetAnswerRulesInput {
  @Field(() => ID, { nullable: true, description: 'The series; or else the occurrence.' })
  seriesId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The occurrence; or else the series.' })
  occurrenceId?: string | null;
  @Field(() => AnswerRulesInput, { description: 'What changes.' })
  rules: AnswerRulesInput;
}

import { Field, ObjectType } from '@nestjs/graphql';
import { occurrenceOf, OccurrenceType } from '@asaza/gatherings/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { RulesPreview } from '../application/set-answer-rules';
import { answerRulesOf, AnswerRulesType } from './answer-rules.type';
import { AnsweringType } from './answering.type';

@ObjectType('AnswerRulesPreview', {
  description: 'Rules as they would count, and what they mean for a date. Nothing is saved.',
})
export class AnswerRulesPreviewType {
  @Field(() => AnswerRulesType, { description: 'The rules as they would count.' })
  rules: AnswerRulesType;
  @Field(() => OccurrenceType, {
    nullable: true,
    description: 'The date itself, or the next one of the series; none: there is none to come.',
  })
  date: OccurrenceType | null;
  @Field(() => AnsweringType, { nullable: true, description: 'When that date takes answers.' })
  answering: AnsweringType | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when its freed seats are offered in turn.',
  })
  offersUntil: Temporal.Instant | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when its kitchen wants to know, where it asks about food.',
  })
  kitchenAt: Temporal.Instant | null;
}

export const rulesPreviewOf = ({ view, date, moments }: RulesPreview): AnswerRulesPreviewType => ({
  rules: answerRulesOf(view),
  date: date && occurrenceOf(date),
  answering: moments?.answering ?? null,
  offersUntil: moments?.offersUntil ?? null,
  kitchenAt: moments?.kitchenAt ?? null,
});

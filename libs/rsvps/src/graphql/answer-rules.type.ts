import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalizedTextType } from '@asaza/platform/graphql';
import type { RulesView } from '../application/answer-rules';
import type { AnswerPoint } from '../domain/answer-point';
import type { ApprovalRule, OfferMode, RuleName } from '../domain/answer-rules';

export const ApprovalRuleEnum = {
  NONE: 'none',
  NEWCOMERS: 'newcomers',
  EVERYBODY: 'everybody',
} as const;
registerEnumType(ApprovalRuleEnum, {
  name: 'ApprovalRule',
  description: "Whose answer waits for a host's yes.",
  valuesMap: {
    NONE: { description: "Nobody's." },
    NEWCOMERS: { description: 'Of those who have not been at this club yet.' },
    EVERYBODY: { description: "Everybody's." },
  },
});

export const OfferModeEnum = { OFFER: 'offer', GIVE: 'give' } as const;
registerEnumType(OfferModeEnum, {
  name: 'OfferMode',
  description: 'What becomes of a freed seat while people wait.',
  valuesMap: {
    OFFER: { description: 'It is offered to the next person for a while.' },
    GIVE: { description: 'The next person has it at once.' },
  },
});

export const AnswerRuleEnum = {
  OPENS: 'opens',
  CLOSES: 'closes',
  CANCEL_BY: 'cancelBy',
  COMPANIONS_MAX: 'companionsMax',
  APPROVAL: 'approval',
  INVITATION_ONLY: 'invitationOnly',
  SCREENING: 'screening',
  OFFER_MODE: 'offerMode',
  OFFER_CUTOFF: 'offerCutoff',
  KITCHEN_BY: 'kitchenBy',
  RECONFIRM_NEWCOMERS: 'reconfirmNewcomers',
  PASS_LATE: 'passLate',
} as const satisfies Record<string, RuleName>;
registerEnumType(AnswerRuleEnum, {
  name: 'AnswerRule',
  description: 'The name of a rule of answers.',
});

@ObjectType('AnswerPoint', {
  description: 'A moment relative to the start: days before at a time of the clock, or minutes.',
})
export class AnswerPointType {
  @Field(() => Int, { nullable: true, description: 'So many days before the day of the date.' })
  daysBefore: number | null;
  @Field(() => String, { nullable: true, description: 'At this time of its clock: 20:00.' })
  at: string | null;
  @Field(() => Int, { nullable: true, description: 'Or so many minutes before the start.' })
  minutesBefore: number | null;
}

export const pointTypeOf = (point: AnswerPoint | null): AnswerPointType | null => {
  if (!point) return null;
  return point.kind === 'before'
    ? { daysBefore: null, at: null, minutesBefore: point.minutes }
    : {
        daysBefore: point.daysBefore,
        at: point.at.toString({ smallestUnit: 'minute' }),
        minutesBefore: null,
      };
};

@ObjectType('AnswerRules', { description: 'What hosts ask of answers.' })
export class AnswerRulesType {
  @Field(() => AnswerPointType, {
    nullable: true,
    description: 'From when answers are taken; none: from the first moment on.',
  })
  opens: AnswerPointType | null;
  @Field(() => AnswerPointType, {
    nullable: true,
    description: 'Until when a seat can be asked for; none: until the start.',
  })
  closes: AnswerPointType | null;
  @Field(() => AnswerPointType, {
    nullable: true,
    description: 'From when a cancellation counts as late; none: never.',
  })
  cancelBy: AnswerPointType | null;
  @Field(() => Int, { description: 'How many companions one person may bring, 0 to 5.' })
  companionsMax: number;
  @Field(() => ApprovalRuleEnum, { description: "Whose answer waits for a host's yes." })
  approval: ApprovalRule;
  @Field(() => Boolean, { description: 'Whether only those who are invited can answer.' })
  invitationOnly: boolean;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'One question to those who come for the first time.',
  })
  screening: LocalizedTextType | null;
  @Field(() => OfferModeEnum, { description: 'What becomes of a freed seat while people wait.' })
  offerMode: OfferMode;
  @Field(() => AnswerPointType, {
    nullable: true,
    description: 'After which nobody is offered a seat in turn; none: 30 minutes before the start.',
  })
  offerCutoff: AnswerPointType | null;
  @Field(() => AnswerPointType, {
    nullable: true,
    description: 'Until when the kitchen wants to know; none: it does not say.',
  })
  kitchenBy: AnswerPointType | null;
  @Field(() => Boolean, {
    description: 'Newcomers are asked two days before; without a yes their seat is released.',
  })
  reconfirmNewcomers: boolean;
  @Field(() => Boolean, {
    description: 'A seat may be passed on to somebody else after the deadline for cancelling, too.',
  })
  passLate: boolean;
  @Field(() => [AnswerRuleEnum], { description: 'What was set here and does not follow.' })
  own: readonly RuleName[];
}

export const answerRulesOf = ({ rules, own }: RulesView): AnswerRulesType => ({
  ...rules,
  opens: pointTypeOf(rules.opens),
  closes: pointTypeOf(rules.closes),
  cancelBy: pointTypeOf(rules.cancelBy),
  offerCutoff: pointTypeOf(rules.offerCutoff),
  kitchenBy: pointTypeOf(rules.kitchenBy),
  own,
});

import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RefusalType, resultUnion } from '@asaza/platform/graphql';
import type { FollowUpView } from '../application/follow-up-views';
import type { FollowUpAnswer, Helped, Stage } from '../domain/follow-up';

export const FollowUpStageEnum = { MET: 'met', IN_TOUCH: 'in_touch' } as const;
registerEnumType(FollowUpStageEnum, {
  name: 'FollowUpStage',
  description: 'What somebody is asked after an introduction.',
  valuesMap: {
    MET: { description: 'After two weeks: did you meet?' },
    IN_TOUCH: { description: 'After eighty days: are you still in touch, and was it of use?' },
  },
});
export const FollowUpAnswerEnum = { YES: 'yes', NOT_YET: 'not_yet', NO: 'no' } as const;
registerEnumType(FollowUpAnswerEnum, {
  name: 'FollowUpAnswer',
  description: 'What somebody says. The other is never told.',
  valuesMap: {
    YES: { description: 'Yes.' },
    NOT_YET: { description: 'Not yet. Offered with MET alone.' },
    NO: { description: 'No.' },
  },
});

/** `occurrenceId` is not in the schema; the occurrence is resolved. */
@ObjectType('FollowUp', {
  description: 'What one of two introduced people is asked, as they alone see it.',
})
export class FollowUpType {
  occurrenceId: string;
  @Field(() => FollowUpStageEnum, { description: 'What is asked.' })
  stage: Stage;
  @Field(() => String, { description: 'The name of the other.' })
  otherName: string;
  @Field(() => FollowUpAnswerEnum, { nullable: true, description: 'Their answer so far.' })
  answer: FollowUpAnswer | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the introduction was of use to them; null: not said. IN_TOUCH alone.',
  })
  helped: boolean | null;
  @Field(() => Boolean, { description: 'Whether it can be answered or changed.' })
  open: boolean;
  @Field(() => Boolean, { description: 'They want no more questions about this introduction.' })
  stopped: boolean;
}

export const followUpOf = ({ helped, ...view }: FollowUpView): FollowUpType => ({
  ...view,
  helped: helped === null ? null : helped === 'yes',
});
export const helpedOf = (helped: boolean | null | undefined): Helped | null =>
  helped == null ? null : helped ? 'yes' : 'no';

@InputType({ description: 'One answer, or both; what is left out stays as it is.' })
export class AnswerFollowUpInput {
  @Field(() => String, { description: 'What the link of the letter carries.' })
  token: string;
  @Field(() => FollowUpAnswerEnum, { nullable: true, description: 'The answer.' })
  answer?: FollowUpAnswer | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it was of use. IN_TOUCH alone.' })
  helped?: boolean | null;
}

@InputType({ description: 'No more questions about one introduction, or again.' })
export class StopFollowUpsInput {
  @Field(() => String, { description: 'What the link of any of its letters carries.' })
  token: string;
  @Field(() => Boolean, { description: 'True stops them.' })
  stopped: boolean;
}

@ObjectType('FollowUpAnswered', { description: 'The answer is kept.' })
export class FollowUpAnsweredType {
  @Field(() => FollowUpType, { description: 'The question as it is now.' })
  followUp: FollowUpType;
}
@ObjectType('FollowUpClosed', {
  implements: () => RefusalType,
  description: 'Two months have gone by: no answer is taken any more.',
})
export class FollowUpClosedType extends RefusalType {}
@ObjectType('FollowUpsStopped', { description: 'It is as they wish.' })
export class FollowUpsStoppedType {
  @Field(() => FollowUpType, { description: 'The question as it is now.' })
  followUp: FollowUpType;
}

export const AnswerFollowUpResult = resultUnion(
  'AnswerFollowUpResult',
  () => [FollowUpAnsweredType, FollowUpClosedType],
  'What answering can come to.',
);
export const StopFollowUpsResult = resultUnion(
  'StopFollowUpsResult',
  () => [FollowUpsStoppedType],
  'What stopping can come to.',
);

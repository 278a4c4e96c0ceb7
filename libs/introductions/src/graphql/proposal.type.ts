import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { ProposalView } from '../application/proposal-views';
import type { Answer } from '../domain/proposal';
import { ReasonLineType, reasonLinesOf } from './reason-line.type';

export const ProposalAnswerEnum = {
  YES: 'yes',
  NOT_NOW: 'not_now',
  ALREADY_KNOW: 'already_know',
  NEVER: 'never',
} as const;
registerEnumType(ProposalAnswerEnum, {
  name: 'ProposalAnswer',
  description: 'What one side says. The other side is told only when both said YES.',
  valuesMap: {
    YES: { description: 'I would like to meet.' },
    NOT_NOW: { description: 'Not this time.' },
    ALREADY_KNOW: { description: 'We know each other already.' },
    NEVER: { description: 'Never put us to each other again.' },
  },
});

/** `nextOccurrenceId` is not in the schema; nextOccurrence is resolved. */
@ObjectType('Introduction', { description: 'Both said yes: who the other is, and where to write.' })
export class IntroductionType {
  @Field(() => String, { description: 'The name of the other.' })
  otherName: string;
  @Field(() => String, { description: 'Their mail address.' })
  otherEmail: string;
  @Field(() => Boolean, { description: 'Whether the reader is the one who writes first.' })
  firstWriter: boolean;
  @Field(() => DateTimeScalar, { description: 'When both had said yes.' })
  introducedAt: Temporal.Instant;
  @Field(() => Boolean, {
    description: 'They picked each other on their cards; otherwise both said YES.',
  })
  byPicks: boolean;
  nextOccurrenceId: string | null;
}

/** `clubId` and `occurrenceId` are not in the schema; club, occurrence and hostName are resolved. */
@ObjectType('Proposal', {
  description: 'Somebody whom the club would introduce to the reader, as the reader alone sees it.',
})
export class ProposalType {
  clubId: string;
  occurrenceId: string;
  @Field(() => String, { description: 'The name of the other.' })
  otherName: string;
  @Field(() => String, { nullable: true, description: 'How the name is read.' })
  otherYomi: string | null;
  @Field(() => String, { nullable: true, description: 'Who they are, in one line of their own.' })
  otherPitch: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What they declared that they sell; null: nothing.',
  })
  otherSells: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the other asks not to be contacted for.',
  })
  otherNotFor: string | null;
  @Field(() => Int, { description: 'How often they have come to the club.' })
  otherVisit: number;
  @Field(() => [ReasonLineType], { description: 'Why the two, best first.' })
  reason: ReasonLineType[];
  @Field(() => String, { nullable: true, description: 'What to begin with.' })
  firstTopic: string | null;
  @Field(() => ProposalAnswerEnum, { nullable: true, description: "The reader's own answer." })
  myAnswer: Answer | null;
  @Field(() => DateTimeScalar, { description: 'Until when it can be answered.' })
  expiresAt: Temporal.Instant;
  @Field(() => Boolean, { description: 'Whether an answer can be given or changed.' })
  open: boolean;
  @Field(() => IntroductionType, { nullable: true, description: 'Only once both said YES.' })
  introduction: IntroductionType | null;
}

export const proposalOf = (view: ProposalView): ProposalType => ({
  ...view,
  reason: reasonLinesOf(view.reason),
});

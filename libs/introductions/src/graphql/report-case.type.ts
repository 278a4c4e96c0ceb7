import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { ReportCase } from '../application/report-queue';
import type { HoldStage, ReportPage, ReportState } from '../domain/solicitation';
import { HoldDecisionEnum, HoldStageEnum } from './safety.type';

export const ReportPageEnum = {
  PROPOSAL: 'proposal',
  INTRODUCTION: 'introduction',
  AFTER_CARD: 'after_card',
  FOLLOW_UP: 'follow_up',
  PERSON: 'person',
} as const;
registerEnumType(ReportPageEnum, {
  name: 'ReportPage',
  description: 'On which page somebody reported.',
  valuesMap: {
    PROPOSAL: { description: 'Of a proposal.' },
    INTRODUCTION: { description: 'Of an introduction.' },
    AFTER_CARD: { description: 'Of the card after an occurrence.' },
    FOLLOW_UP: { description: 'Of the question whether they met.' },
    PERSON: { description: 'Of their own.' },
  },
});

export const ReportStateEnum = {
  OPEN: 'open',
  DISMISSED: 'dismissed',
  UPHELD: 'upheld',
  TAKEN_BACK: 'taken_back',
} as const;
registerEnumType(ReportStateEnum, {
  name: 'ReportState',
  description: 'What became of a report.',
  valuesMap: {
    OPEN: { description: 'Waits for a host.' },
    DISMISSED: { description: 'A host lifted what it held.' },
    UPHELD: { description: 'A host kept or widened what it held.' },
    TAKEN_BACK: { description: 'Taken back by whoever reported; not shown to hosts.' },
  },
});

export const ReportDecisionEnum = { LIFT: 'lift', KEEP: 'keep', REMOVE: 'remove' } as const;
registerEnumType(ReportDecisionEnum, {
  name: 'ReportDecision',
  description: 'What a host decides.',
  valuesMap: {
    LIFT: { description: 'Nothing is kept back any more.' },
    KEEP: { description: 'It stays as it is.' },
    REMOVE: { description: 'No more introductions in this club.' },
  },
});

@ObjectType('SolicitationReport', {
  description: 'Somebody says that they were solicited. For hosts of the club alone.',
})
export class SolicitationReportType {
  @Field(() => ID, { description: 'The report.' })
  id: string;
  @Field(() => String, { description: 'Who says so. The reported is never told.' })
  reporterName: string;
  @Field(() => ReportPageEnum, { description: 'On which page.' })
  page: ReportPage;
  @Field(() => String, { nullable: true, description: 'What they say.' })
  words: string | null;
  @Field(() => ReportStateEnum, { description: 'What became of it.' })
  state: ReportState;
  @Field(() => DateTimeScalar, { description: 'When.' })
  reportedAt: Temporal.Instant;
}

@ObjectType('ReportCase', {
  description: 'All reports about one person in one club, decided together by a host.',
})
export class ReportCaseType {
  @Field(() => ID, { description: 'Whom they are about.' })
  personId: string;
  @Field(() => String, { description: 'The name.' })
  name: string;
  @Field(() => Boolean, { description: 'Whether a host is to decide now.' })
  waits: boolean;
  @Field(() => [SolicitationReportType], { description: 'The reports, the latest first.' })
  reports: SolicitationReportType[];
  @Field(() => Int, { description: 'How many; a decision names it, so that none is unread.' })
  count: number;
  @Field(() => HoldStageEnum, { nullable: true, description: 'What is kept back; null: nothing.' })
  stage: HoldStage | null;
  @Field(() => HoldDecisionEnum, { nullable: true, description: 'What was decided last.' })
  decision: 'kept' | 'removed' | null;
  @Field(() => String, { nullable: true, description: 'What the reported says to it.' })
  contest: string | null;
  @Field(() => String, { nullable: true, description: 'What the reported declared to sell.' })
  sells: string | null;
}

export const reportCaseOf = ({ hold, ...about }: ReportCase): ReportCaseType => ({
  personId: about.personId,
  name: about.name,
  waits: about.waits,
  reports: about.reports.map((report) => ({ ...report })),
  count: about.reports.length,
  stage: hold?.stage ?? null,
  decision: hold?.decision ?? null,
  contest: about.contest,
  sells: about.sells,
});

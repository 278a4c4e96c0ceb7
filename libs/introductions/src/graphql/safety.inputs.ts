import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ReportDecision } from '../domain/solicitation';
import { ReportDecisionEnum } from './report-case.type';

@InputType({
  description: 'Somebody was solicited: by a link without signing in, or about a person.',
})
export class ReportSolicitationInput {
  @Field(() => String, {
    nullable: true,
    description: 'What the link of a proposal, an introduction or a later question carries.',
  })
  token?: string | null;
  @Field(() => ID, { nullable: true, description: 'Whom, for the signed-in; not with a token.' })
  personId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'With the link of an after-card: whom of those on it.',
  })
  cardKey?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What happened, for the hosts; at most 1,000 characters.',
  })
  words?: string | null;
}

@InputType({ description: 'Two are never put to each other again. Nobody is told.' })
export class BlockPersonInput {
  @Field(() => String, {
    nullable: true,
    description: 'What the link of a proposal, an introduction or a later question carries.',
  })
  token?: string | null;
  @Field(() => ID, { nullable: true, description: 'Whom, for the signed-in; not with a token.' })
  personId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'With the link of an after-card: whom of those on it.',
  })
  cardKey?: string | null;
}

@InputType({ description: 'A report to take back, while no host has decided.' })
export class TakeBackReportInput {
  @Field(() => String, { nullable: true, description: 'What the link carries.' })
  token?: string | null;
  @Field(() => ID, { nullable: true, description: 'Whom, for the signed-in; not with a token.' })
  personId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'With the link of an after-card: whom of those on it.',
  })
  cardKey?: string | null;
}

@InputType({ description: 'A block of the viewer to take back.' })
export class LiftBlockInput {
  @Field(() => ID, { description: 'Whom it was about.' })
  personId: string;
}

@InputType({ description: 'What the viewer says to a hold on them.' })
export class ContestHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  holdId: string;
  @Field(() => String, { description: 'For the hosts of the club; at most 1,000 characters.' })
  words: string;
}

@InputType({ description: 'What a host decides about all reports on one person in a club.' })
export class DecideReportsInput {
  @Field(() => ID, { description: 'The club.' })
  clubId: string;
  @Field(() => ID, { description: 'Whom they are about.' })
  personId: string;
  @Field(() => ReportDecisionEnum, { description: 'The decision.' })
  decision: ReportDecision;
  @Field(() => Int, { description: 'How many reports the host has seen; else a CONFLICT.' })
  seen: number;
}

@InputType({ description: 'Whether selling is the work of the viewer, and what they sell.' })
export class DeclareSellingInput {
  @Field(() => Boolean, { description: 'True: they sell.' })
  sells: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What, in one line of at most 200 characters; needed where they sell.',
  })
  what?: string | null;
}

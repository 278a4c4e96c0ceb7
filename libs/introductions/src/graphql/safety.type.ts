import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { HoldStage } from '../domain/solicitation';

export const HoldStageEnum = { PROPOSALS: 'proposals', INTRODUCTIONS: 'introductions' } as const;
registerEnumType(HoldStageEnum, {
  name: 'HoldStage',
  description: 'How much is kept back.',
  valuesMap: {
    PROPOSALS: { description: 'New proposals.' },
    INTRODUCTIONS: { description: 'New proposals, and introductions where both have said yes.' },
  },
});

export const HoldDecisionEnum = { KEPT: 'kept', REMOVED: 'removed' } as const;
registerEnumType(HoldDecisionEnum, {
  name: 'HoldDecision',
  description: 'What a host has decided about a hold that is still there.',
  valuesMap: {
    KEPT: { description: 'It stays as it is.' },
    REMOVED: { description: 'No more introductions in this club.' },
  },
});

/** `clubId` is not in the schema; club is resolved. */
@ObjectType('Encounter', { description: 'Somebody whom introductions have put to the viewer.' })
export class EncounterType {
  clubId: string;
  @Field(() => ID, { description: 'The person.' })
  personId: string;
  @Field(() => String, { description: 'The name, as the proposal told it.' })
  name: string;
  @Field(() => Boolean, { description: 'Both said yes.' })
  introduced: boolean;
  @Field(() => DateTimeScalar, { description: 'When they were put to each other last.' })
  at: Temporal.Instant;
  @Field(() => Boolean, { description: 'The viewer has blocked them.' })
  blocked: boolean;
  @Field(() => Boolean, { description: 'A report of the viewer about them waits for a host.' })
  reported: boolean;
}

@ObjectType('Block', { description: 'Somebody whom the viewer is never put to. Nobody is told.' })
export class BlockType {
  @Field(() => ID, { description: 'The person.' })
  personId: string;
  @Field(() => String, { description: 'The name.' })
  name: string;
  @Field(() => DateTimeScalar, { description: 'Since when.' })
  blockedAt: Temporal.Instant;
}

/** `clubId` is not in the schema; club is resolved. */
@ObjectType('IntroductionHold', {
  description: 'What a club keeps back for the viewer after a report. Never who reported.',
})
export class IntroductionHoldType {
  clubId: string;
  @Field(() => ID, { description: 'The hold.' })
  id: string;
  @Field(() => HoldStageEnum, { description: 'How much is kept back.' })
  stage: HoldStage;
  @Field(() => HoldDecisionEnum, {
    nullable: true,
    description: 'What a host has decided; null: nobody has yet.',
  })
  decision: 'kept' | 'removed' | null;
  @Field(() => DateTimeScalar, { description: 'When the viewer was told.' })
  toldAt: Temporal.Instant;
  @Field(() => String, { nullable: true, description: 'What the viewer has said to it.' })
  contest: string | null;
}

@ObjectType('SellingDeclaration', { description: 'What the viewer says of selling.' })
export class SellingDeclarationType {
  @Field(() => String, {
    nullable: true,
    description: 'What they sell, in their words; null: nothing.',
  })
  what: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When; null: nothing said yet.' })
  declaredAt: Temporal.Instant | null;
}

@ObjectType('IntroductionSafety', { description: 'What keeps the viewer and others apart.' })
export class IntroductionSafetyType {
  @Field(() => [EncounterType], { description: 'Who was put to the viewer, the latest first.' })
  encounters: EncounterType[];
  @Field(() => [BlockType], { description: 'Whom the viewer has blocked, the latest first.' })
  blocks: BlockType[];
  @Field(() => [IntroductionHoldType], { description: 'What is kept back for the viewer.' })
  holds: IntroductionHoldType[];
  @Field(() => SellingDeclarationType, { description: 'What the viewer says of selling.' })
  selling: SellingDeclarationType;
}

@ObjectType('LinkSafety', {
  description:
    'What the holder of a link has said of the other, for the page that reports or blocks.',
})
export class LinkSafetyType {
  @Field(() => String, { description: 'The name of the other.' })
  otherName: string;
  @Field(() => Boolean, { description: 'A report of the holder waits for a host.' })
  reported: boolean;
  @Field(() => Boolean, { description: 'The holder has blocked the other.' })
  blocked: boolean;
}

import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { RoundOutcome } from '../domain/honesty';

export const RoundOutcomeEnum = {
  PROPOSED: 'proposed',
  NOT_SENT: 'not_sent',
  NO_CONSENT: 'no_consent',
  OPTED_OUT: 'opted_out',
  PAUSED: 'paused',
  ON_HOLD: 'on_hold',
  OVER_QUOTA: 'over_quota',
  NO_PROFILE: 'no_profile',
  NOBODY_NEW: 'nobody_new',
  GIVE_FIRST: 'give_first',
  BELOW_FLOOR: 'below_floor',
  ODD_ONE: 'odd_one',
} as const satisfies Record<Uppercase<RoundOutcome>, RoundOutcome>;
registerEnumType(RoundOutcomeEnum, {
  name: 'RoundOutcome',
  description: 'What a round came to for one person: the one true reason.',
  valuesMap: {
    PROPOSED: { description: 'They were put to somebody.' },
    NOT_SENT: { description: 'Their pair did not go out: something changed before.' },
    NO_CONSENT: { description: 'They had not said yes to being introduced in this club.' },
    OPTED_OUT: { description: 'They had taken their yes back.' },
    PAUSED: { description: 'They had paused.' },
    ON_HOLD: { description: 'A report was being looked into.' },
    OVER_QUOTA: { description: 'They had as many proposals as they take.' },
    NO_PROFILE: { description: 'Their profile said nothing to go by.' },
    NOBODY_NEW: { description: 'Nobody was there whom they could be put to.' },
    GIVE_FIRST: { description: 'They ask and give nothing yet.' },
    BELOW_FLOOR: { description: 'Nobody fitted well enough.' },
    ODD_ONE: { description: 'Everybody who fitted was put to somebody else.' },
  },
});

/** `occurrenceId` is not in the schema; occurrence is resolved. */
@ObjectType('OwnRound', { description: 'What one round came to for the viewer.' })
export class OwnRoundType {
  occurrenceId: string;
  @Field(() => ID, { description: 'The round.' })
  id: string;
  @Field(() => DateTimeScalar, { description: 'When it went out.' })
  sentAt: Temporal.Instant;
  @Field(() => RoundOutcomeEnum, { description: 'What it came to.' })
  outcome: RoundOutcome;
  @Field(() => Int, { description: 'To how many people they were put.' })
  proposed: number;
}

@ObjectType('OwnMonth', {
  description: 'This month of the viewer, on their own clock: what introductions took.',
})
export class OwnMonthType {
  @Field(() => Int, { description: 'Proposals that went out to them.' })
  proposed: number;
  @Field(() => Int, { description: 'To which they said yes.' })
  accepted: number;
  @Field(() => Int, { description: 'Introductions that were made.' })
  introduced: number;
  @Field(() => Int, { description: 'Of whom they said that they met.' })
  met: number;
  @Field(() => Int, { nullable: true, description: 'Proposals they take in a month; null: any.' })
  limit: number | null;
}

@ObjectType('IntroductionHistory', { description: 'What rounds came to for the viewer.' })
export class IntroductionHistoryType {
  @Field(() => [OwnRoundType], { description: 'The last twelve that went out, latest first.' })
  rounds: OwnRoundType[];
  @Field(() => OwnMonthType, { description: 'This month in numbers.' })
  month: OwnMonthType;
}

@ObjectType('ScoreWeight', { description: 'How much one part counts, of 1.' })
export class ScoreWeightType {
  @Field(() => String, {
    description: 'ASK_MET, GIVE_WANTED, TOPICS, FIELD, SHARED_VISITS, ACQUAINTANCES.',
  })
  part: string;
  @Field(() => Float, { description: 'The weight, as it is in use.' })
  weight: number;
}

@ObjectType('IntroductionRules', {
  description: 'The numbers by which introductions are made, as they are in use.',
})
export class IntroductionRulesType {
  @Field(() => [ScoreWeightType], { description: 'What counts how much; they sum to 1.' })
  weights: ScoreWeightType[];
  @Field(() => Float, { description: 'Added where one wrote privately that they want to talk.' })
  pickBonus: number;
  @Field(() => Float, { description: 'Taken away, at most, where both said no lately.' })
  declinePart: number;
  @Field(() => Float, { description: 'Below it nobody is put to anybody.' })
  usualFloor: number;
  @Field(() => Float, { description: 'The same for who was left out, or is new.' })
  owedFloor: number;
  @Field(() => Int, { description: 'Hours from the end of a date until its round is built.' })
  buildAfterHours: number;
  @Field(() => Int, { description: 'Hours for the hosts to look at it.' })
  previewHours: number;
  @Field(() => Int, { description: 'Days to answer.' })
  answerDays: number;
  @Field(() => Int, { description: 'Days until the one reminder.' })
  reminderAfterDays: number;
  @Field(() => Int, { description: 'Days until an unanswered proposal is deleted.' })
  forgottenAfterDays: number;
  @Field(() => Int, { description: 'Days for which an undecided report holds in every club.' })
  holdEverywhereDays: number;
}

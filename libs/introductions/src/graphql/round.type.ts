import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { RoundView } from '../application/round-views';
import type { EmptyBecause } from '../domain/fairness';
import type { PairOrigin, RoundState } from '../domain/stored-round';
import { ReasonLineType, reasonLinesOf } from './reason-line.type';
import { fairnessTypeOf, RoundFairnessType, RoundTermsType, termsTypeOf } from './round-terms.type';

export const RoundStateEnum = { PREVIEW: 'preview', HELD: 'held', SENT: 'sent' } as const;
registerEnumType(RoundStateEnum, {
  name: 'RoundState',
  description: 'How far a round has come.',
  valuesMap: {
    PREVIEW: { description: 'For the hosts to look at; goes out by itself.' },
    HELD: { description: 'Does not go out until a host sends it.' },
    SENT: { description: 'The people have been asked.' },
  },
});

export const PairOriginEnum = { BATCH: 'batch', LATE: 'late', HAND: 'hand' } as const;
registerEnumType(PairOriginEnum, {
  name: 'PairOrigin',
  description: 'How a pair came into its round.',
  valuesMap: {
    BATCH: { description: 'With the round.' },
    LATE: { description: 'For somebody who was checked in after the round was built.' },
    HAND: { description: 'By the hand of a host.' },
  },
});

export const EmptyBecauseEnum = {
  NOBODY_THERE: 'nobody_there',
  ONE_THERE: 'one_there',
  NOBODY_CONSENTS: 'nobody_consents',
  ONE_CONSENTS: 'one_consents',
  NOBODY_NEW: 'nobody_new',
  NO_GROUNDS: 'no_grounds',
} as const;
registerEnumType(EmptyBecauseEnum, {
  name: 'RoundEmptyBecause',
  description: 'Why a whole round has no pairs.',
  valuesMap: {
    NOBODY_THERE: { description: 'Nobody was checked in.' },
    ONE_THERE: { description: 'One person was.' },
    NOBODY_CONSENTS: { description: 'Nobody of those present said yes to being introduced.' },
    ONE_CONSENTS: { description: 'One of them did.' },
    NOBODY_NEW: { description: 'There are no two who could still be introduced to each other.' },
    NO_GROUNDS: { description: 'Nothing that two wrote is reason enough.' },
  },
});

@ObjectType('RoundPair', {
  description: 'Two people whom the round pairs. Never tells what either answered.',
})
export class RoundPairType {
  @Field(() => ID, { description: 'The pair.' })
  id: string;
  @Field(() => String, { description: 'The name of one.' })
  lowName: string;
  @Field(() => String, { description: 'The name of the other.' })
  highName: string;
  @Field(() => Float, { description: 'What speaks for the pair, 0 to 1, both directions as one.' })
  score: number;
  @Field(() => [ReasonLineType], { description: 'Why, as the one of `lowName` reads it.' })
  reasonForLow: ReasonLineType[];
  @Field(() => [ReasonLineType], { description: 'Why, as the one of `highName` reads it.' })
  reasonForHigh: ReasonLineType[];
  @Field(() => Boolean, { description: 'A host keeps it from going out.' })
  vetoed: boolean;
  @Field(() => Boolean, { description: 'A host keeps it whatever is computed again.' })
  locked: boolean;
  @Field(() => PairOriginEnum, { description: 'How it came into the round.' })
  origin: PairOrigin;
  @Field(() => Boolean, { description: 'It has not gone out: it may still be left out.' })
  waiting: boolean;
}

@ObjectType('RoundPerson', { description: 'Somebody of the round, as the door knows them.' })
export class RoundPersonType {
  @Field(() => ID, { description: 'The person.' })
  personId: string;
  @Field(() => String, { description: 'The name.' })
  name: string;
}

@ObjectType('UnmatchedPerson', { description: 'Somebody who was there and is in no pair.' })
export class UnmatchedPersonType {
  @Field(() => String, { description: 'The name.' })
  name: string;
  @Field(() => String, {
    description:
      'The true reason: NO_CONSENT, OPTED_OUT, PAUSED, ON_HOLD, OVER_QUOTA, NO_PROFILE, NOBODY_NEW, GIVE_FIRST, BELOW_FLOOR, ODD_ONE.',
  })
  reason: string;
}

@ObjectType('RoundCertificate', { description: 'What a round proves about itself.' })
export class RoundCertificateType {
  @Field(() => Float, { description: 'The sum of the scores of its pairs.' })
  value: number;
  @Field(() => Float, { description: 'No round that covers as many people is worth more.' })
  bound: number;
  @Field(() => Int, { description: 'People with a pair.' })
  covered: number;
  @Field(() => Int, { description: 'People for whom there was anybody at all.' })
  reachable: number;
}

@ObjectType('Round', { description: 'One matching run after an occurrence, for its hosts.' })
export class RoundType {
  @Field(() => ID, { description: 'The round.' })
  id: string;
  @Field(() => RoundStateEnum, { description: 'How far it has come.' })
  state: RoundState;
  @Field(() => DateTimeScalar, { description: 'When it goes out, or would have by itself.' })
  sendsAt: Temporal.Instant;
  @Field(() => DateTimeScalar, { description: 'When it was built.' })
  builtAt: Temporal.Instant;
  @Field(() => Int, { description: 'How many people were there.' })
  present: number;
  @Field(() => Int, { description: 'How many of them said yes to being introduced.' })
  consenting: number;
  @Field(() => [RoundPairType], { description: 'Its pairs, best first.' })
  pairs: RoundPairType[];
  @Field(() => [UnmatchedPersonType], { description: 'Who is in no pair, and why.' })
  unmatched: UnmatchedPersonType[];
  @Field(() => RoundCertificateType, { description: 'How good it is, with its proof.' })
  certificate: RoundCertificateType;
  @Field(() => [RoundPersonType], { description: 'Whom a host may put into a pair by hand.' })
  choosable: RoundPersonType[];
  @Field(() => RoundFairnessType, { description: 'How fairly it shares out its introductions.' })
  fairness: RoundFairnessType;
  @Field(() => RoundTermsType, { description: 'What a host chose when it was last computed.' })
  terms: RoundTermsType;
  @Field(() => EmptyBecauseEnum, {
    nullable: true,
    description: 'Why it has no pairs, where one reason holds for the whole round.',
  })
  emptyBecause: EmptyBecause | null;
}

export const roundOf = (round: RoundView): RoundType => ({
  id: round.id,
  state: round.state,
  sendsAt: round.sendsAt,
  builtAt: round.builtAt,
  present: round.present,
  consenting: round.consenting,
  pairs: round.pairs.map((pair) => ({
    ...pair,
    reasonForLow: reasonLinesOf(pair.reasonForLow),
    reasonForHigh: reasonLinesOf(pair.reasonForHigh),
  })),
  unmatched: round.unmatched.map(({ name, reason }) => ({ name, reason: reason.toUpperCase() })),
  certificate: {
    value: round.certificate.value,
    bound: round.certificate.bound,
    covered: round.certificate.coverage,
    reachable: round.certificate.reachable,
  },
  choosable: [...round.choosable],
  fairness: fairnessTypeOf(round.fairness),
  terms: termsTypeOf(round.terms),
  emptyBecause: round.emptyBecause,
});

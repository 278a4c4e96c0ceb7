import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { FlaggedPerson, NoShowRecord } from '../application/no-show-views';
import type { Consequence, NoShowRule, Strike } from '../domain/no-show';

export const ConsequenceEnum = {
  MUST_RECONFIRM: 'must_reconfirm',
  END_OF_WAITLIST: 'end_of_waitlist',
} as const;
registerEnumType(ConsequenceEnum, {
  name: 'NoShowConsequence',
  description: 'What absences without a word lead to.',
  valuesMap: {
    MUST_RECONFIRM: { description: 'Asked two days before each date; without a yes it is free.' },
    END_OF_WAITLIST: { description: 'Behind everybody else on the waitlist.' },
  },
});

export const ReconfirmReasonEnum = { NEWCOMER: 'newcomer', FLAGGED: 'flagged' } as const;
registerEnumType(ReconfirmReasonEnum, {
  name: 'ReconfirmReason',
  description: 'Why somebody is asked two days before a date.',
  valuesMap: {
    NEWCOMER: { description: 'Has not been at this club yet.' },
    FLAGGED: { description: 'Was absent without a word too often.' },
  },
});

@ObjectType('NoShowRule', { description: 'So many absences without a word lead to something.' })
export class NoShowRuleType implements NoShowRule {
  @Field(() => Int, { description: 'How many.' })
  absences: number;
  @Field(() => Int, { description: 'Within so many months.' })
  withinMonths: number;
  @Field(() => ConsequenceEnum, { description: 'What they lead to.' })
  consequence: Consequence;
  @Field(() => Int, {
    nullable: true,
    description: 'For so many months after the last; null: as long as they are so many.',
  })
  forMonths: number | null;
}

/** The date is resolved by its id. */
@ObjectType('CountedAbsence', { description: 'An absence without a word that counts for a while.' })
export class CountedAbsenceType {
  readonly occurrenceId: string;
  @Field(() => ID, { description: 'Its id.' })
  id: string;
  @Field(() => DateTimeScalar, { description: 'From when on it counts for nothing.' })
  expiresAt: Temporal.Instant;
  @Field(() => String, { nullable: true, description: 'The word to the hosts about it.' })
  contestNote: string | null;
  @Field(() => Boolean, { description: 'A host has forgiven it: it counts for nothing.' })
  forgiven: boolean;
}

@ObjectType('AppliedNoShowRule', { description: 'A rule that applies to somebody now.' })
export class AppliedNoShowRuleType {
  @Field(() => NoShowRuleType, { description: 'The rule.' })
  rule: NoShowRuleType;
  @Field(() => DateTimeScalar, { description: 'Until when, if nothing else happens.' })
  until: Temporal.Instant;
}

/** The club is resolved by its id. */
@ObjectType('NoShowRecord', {
  description: 'What a club counts of one person. For that person and for hosts of the club.',
})
export class NoShowRecordType {
  readonly clubId: string;
  @Field(() => [CountedAbsenceType], { description: 'The newest first.' })
  absences: CountedAbsenceType[];
  @Field(() => [AppliedNoShowRuleType], { description: 'What applies now.' })
  applied: AppliedNoShowRuleType[];
}

@ObjectType('FlaggedPerson', { description: 'Somebody of whom something is counted. For hosts.' })
export class FlaggedPersonType extends NoShowRecordType {
  @Field(() => ID, { description: 'The person.' })
  personId: string;
  @Field(() => String, { description: 'The name.' })
  name: string;
}

export const absenceOf = (strike: Strike): CountedAbsenceType => ({
  occurrenceId: strike.occurrenceId,
  id: strike.id,
  expiresAt: strike.expiresAt,
  contestNote: strike.contestNote,
  forgiven: strike.forgivenAt !== null,
});

export const recordOf = ({ clubId, strikes, applied }: NoShowRecord): NoShowRecordType => ({
  clubId,
  absences: strikes.map(absenceOf),
  applied: [...applied],
});

export const flaggedOf = (person: FlaggedPerson): FlaggedPersonType => ({
  ...recordOf(person),
  personId: person.personId,
  name: person.name,
});

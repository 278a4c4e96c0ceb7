import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultUnion } from '@asaza/platform/graphql';
import type { KeptSeats } from '../application/kept-seats';
import type { QuotaKind, QuotaOrigin } from '../domain/quota';
import { AnswerPointInput } from './answer-rules.inputs';
import { AnswerPointType, pointTypeOf } from './answer-rules.type';

export const QuotaKindEnum = {
  REGULARS: 'regulars',
  NEWCOMERS: 'newcomers',
  CODE: 'code',
} as const;
registerEnumType(QuotaKindEnum, {
  name: 'QuotaKind',
  description: 'For whom seats are kept.',
  valuesMap: {
    REGULARS: { description: 'Who has been at this club three times or more.' },
    NEWCOMERS: { description: 'Who has not been at this club yet.' },
    CODE: { description: 'Whoever has a code.' },
  },
});
export const QuotaOriginEnum = { SERIES: 'series', DATE: 'date', GUEST: 'guest' } as const;
registerEnumType(QuotaOriginEnum, {
  name: 'QuotaOrigin',
  description: 'Where kept seats come from.',
  valuesMap: {
    SERIES: { description: 'The series says so.' },
    DATE: { description: 'A host set them for this date.' },
    GUEST: { description: "They came with a guest's link." },
  },
});

@ObjectType('SeatQuota', { description: 'Seats that are kept for some until they are released.' })
export class SeatQuotaType {
  @Field(() => QuotaKindEnum, { description: 'For whom.' })
  kind: QuotaKind;
  @Field(() => String, { nullable: true, description: 'The code, where one is needed.' })
  code: string | null;
  @Field(() => Int, { description: 'How many.' })
  seats: number;
  @Field(() => Int, { description: 'How many of them are held or offered.' })
  taken: number;
  @Field(() => AnswerPointType, { description: "From when on the rest is everybody's." })
  releases: AnswerPointType;
  @Field(() => Boolean, { description: "Whether the rest is everybody's already." })
  released: boolean;
  @Field(() => QuotaOriginEnum, { description: 'Where they come from.' })
  origin: QuotaOrigin;
}

@InputType({ description: 'Seats to keep for some.' })
export class SeatQuotaInput {
  @Field(() => QuotaKindEnum, { description: 'For whom.' })
  kind: QuotaKind;
  @Field(() => String, {
    nullable: true,
    description: 'The code, 2 to 40 characters; width, case and outer spaces do not count.',
  })
  code?: string | null;
  @Field(() => Int, { description: 'How many, at least 1.' })
  seats: number;
  @Field(() => AnswerPointInput, { description: "From when on the rest is everybody's." })
  releases: AnswerPointInput;
}

@InputType({ description: 'Whose kept seats, and which. The list replaces the one before.' })
export class SetQuotasInput {
  @Field(() => ID, { nullable: true, description: 'The series; or else the occurrence.' })
  seriesId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The occurrence; or else the series.' })
  occurrenceId?: string | null;
  @Field(() => [SeatQuotaInput], {
    nullable: true,
    description:
      'At most 8, in the order in which they are taken and released; null: as the series says.',
  })
  quotas: SeatQuotaInput[] | null;
}

@ObjectType('QuotasSet', { description: 'The kept seats are saved.' })
export class QuotasSetType {
  @Field(() => [SeatQuotaType], { description: 'As they are now.' })
  quotas: SeatQuotaType[];
}

export const SetQuotasResult = resultUnion(
  'SetQuotasResult',
  () => [QuotasSetType],
  'What saving kept seats can answer.',
);

export const quotaTypeOf = ({ releases, ...quota }: KeptSeats): SeatQuotaType => ({
  ...quota,
  releases: pointTypeOf(releases)!,
});

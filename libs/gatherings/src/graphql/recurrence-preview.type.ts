import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '@asaza/kernel';
import { DateTimeScalar, LocalDateTimeScalar, LocaleEnum } from '@asaza/platform/graphql';
import type { HolidayPolicy, Temporal } from '@asaza/recurrence';
import { HolidayPolicyEnum } from './gathering-enums.type';

@InputType({ description: 'A rule to look at before it is saved.' })
export class RecurrencePreviewInput {
  @Field(() => String, {
    nullable: true,
    description: 'An RRULE value, with or without the prefix; absent: the listed dates only.',
  })
  rrule?: string | null;
  @Field(() => String, { description: 'The first start, YYYY-MM-DDTHH:mm:ss on the zone’s clock.' })
  startLocal: string;
  @Field(() => String, { description: 'An IANA time zone such as Asia/Tokyo.' })
  timeZone: string;
  @Field(() => [String], { nullable: true, description: 'Dates added to the rule.' })
  rdates?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Dates of the rule that are left out.' })
  exdates?: string[] | null;
  @Field(() => Int, { description: 'How many dates, 1 to 1,000.' })
  limit: number;
  @Field(() => HolidayPolicyEnum, {
    nullable: true,
    description: 'Dates on public holidays; NONE when absent.',
  })
  holidayPolicy?: HolidayPolicy | null;
  @Field(() => String, { nullable: true, description: 'Whose holidays: JP.' })
  holidayRegion?: string | null;
  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'The language of the sentence; the request’s when absent.',
  })
  locale?: Locale | null;
}

@ObjectType('PreviewedOccurrence', { description: 'A date that the rule would give.' })
export class PreviewedOccurrenceType {
  @Field(() => LocalDateTimeScalar, { description: 'The start on the zone’s clock.' })
  startsAtLocal: Temporal.PlainDateTime;
  @Field(() => DateTimeScalar, { description: 'The start as an instant.' })
  startsAtUtc: Temporal.Instant;
  @Field(() => String, { nullable: true, description: 'The public holiday that it falls on.' })
  holiday: string | null;
  @Field(() => LocalDateTimeScalar, {
    nullable: true,
    description: 'What the rule gave, when a holiday moved it.',
  })
  movedFrom: Temporal.PlainDateTime | null;
}

@ObjectType('RecurrencePreview', { description: 'A rule in words and in dates.' })
export class RecurrencePreviewType {
  @Field(() => [PreviewedOccurrenceType], { description: 'The dates, ascending.' })
  occurrences: PreviewedOccurrenceType[];
  @Field(() => String, { description: 'The rule as a person would say it.' })
  sentence: string;
}

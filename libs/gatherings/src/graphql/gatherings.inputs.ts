import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClubVisibilityEnum } from '@asaza/clubs/graphql';
import type { ClubVisibility } from '@asaza/clubs';
import { LocalDateTimeScalar, LocalizedTextInput } from '@asaza/platform/graphql';
import type { HolidayPolicy, Temporal } from '@asaza/recurrence';
import { HolidayPolicyEnum } from './gathering-enums.type';

@InputType({ description: 'What is paid at the door.' })
export class FeeInput {
  @Field(() => Int, { description: 'In minor units of the currency; JPY has none. 0: free.' })
  amount: number;
  @Field(() => String, { defaultValue: 'JPY', description: 'ISO 4217.' })
  currency: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it includes.' })
  note?: LocalizedTextInput | null;
  @Field(() => Int, {
    nullable: true,
    description: 'What members of the club pay, at most the amount; null: the same.',
  })
  memberAmount?: number | null;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What becomes of it when somebody cancels, at most 200 characters.',
  })
  terms?: LocalizedTextInput | null;
}

@InputType({ description: 'A place.' })
export class VenueInput {
  @Field(() => String, { description: 'What the place is called, at most 100 characters.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'Its postal address.' })
  address?: string | null;
  @Field(() => String, { nullable: true, description: 'How to find the door.' })
  directions?: string | null;
  @Field(() => String, { nullable: true, description: 'A map of it: an http(s) address.' })
  mapUrl?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many people it takes, 1 to 10,000.' })
  capacity?: number | null;
  @Field(() => String, { nullable: true, description: 'The IANA time zone that it lies in.' })
  timeZone?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For the day, at most 1,000 characters; only hosts and the seated read it.',
  })
  dayNotes?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Whom to call on the day, at most 200 characters; only hosts and the seated read it.',
  })
  contact?: string | null;
}

@InputType({ description: 'A new series: by a rule, by chosen dates, or one date.' })
export class CreateSeriesInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The club; absent: one is made, named like the series.',
  })
  clubId?: string | null;
  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 80 characters.' })
  title: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is about.' })
  description?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'An RRULE value (RFC 5545).' })
  rrule?: string | null;
  @Field(() => [LocalDateTimeScalar], {
    nullable: true,
    description: 'Chosen dates, beside the first one or beside the rule; at most 1,000.',
  })
  dates?: Temporal.PlainDateTime[] | null;
  @Field(() => [LocalDateTimeScalar], {
    nullable: true,
    description: 'Dates of the rule that are left out; at most 1,000.',
  })
  skippedDates?: Temporal.PlainDateTime[] | null;
  @Field(() => LocalDateTimeScalar, {
    description: 'The first start. Off the rule it moves to the first date of the rule.',
  })
  startLocal: Temporal.PlainDateTime;
  @Field(() => String, {
    description: 'An IANA time zone such as Asia/Tokyo; Windows names are understood.',
  })
  timeZone: string;
  @Field(() => Int, { description: 'How long it lasts, 5 minutes to a day.' })
  durationMinutes: number;
  @Field(() => Int, { description: 'Seats of each occurrence, 1 to 10,000.' })
  capacity: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Number of the first occurrence: 128 for 第128回.',
  })
  firstNumber?: number | null;
  @Field(() => VenueInput, { nullable: true, description: 'Where it takes place.' })
  venue?: VenueInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where to join online; shown to hosts and to those who hold a seat.',
  })
  onlineUrl?: string | null;
  @Field(() => FeeInput, { nullable: true, description: 'What is paid at the door.' })
  fee?: FeeInput | null;
  @Field(() => HolidayPolicyEnum, {
    nullable: true,
    description: 'Dates on public holidays; NONE when absent.',
  })
  holidayPolicy?: HolidayPolicy | null;
  @Field(() => Int, { nullable: true, description: 'Doors open so many minutes before the start.' })
  doorsMinutesBefore?: number | null;
  @Field(() => ClubVisibilityEnum, {
    nullable: true,
    description: 'Who finds it; PUBLIC when absent.',
  })
  visibility?: ClubVisibility | null;
  @Field(() => String, { nullable: true, description: 'The address to take; random when absent.' })
  slug?: string | null;
}

@InputType({ description: 'Which date is off, and why.' })
export class CancelOccurrenceInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => String, {
    nullable: true,
    description: 'Shown to everybody, at most 500 characters.',
  })
  reason?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether people are told at once: then it cannot be taken back.',
  })
  immediately?: boolean | null;
}

@InputType({ description: 'Another time, length or place for one date.' })
export class MoveOccurrenceInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => LocalDateTimeScalar, { description: 'The new start, on the clock of its zone.' })
  startLocal: Temporal.PlainDateTime;
  @Field(() => Int, { nullable: true, description: 'The new length; absent: as it was.' })
  durationMinutes?: number | null;
  @Field(() => VenueInput, { nullable: true, description: 'The new place; absent: as it was.' })
  venue?: VenueInput | null;
}

@InputType({ description: 'The theme of one date.' })
export class DescribeOccurrenceInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => LocalizedTextInput, { description: 'At most 120 characters; empty: none.' })
  subtitle: LocalizedTextInput;
}

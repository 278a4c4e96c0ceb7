import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDateScalar, LocalDateTimeScalar, LocalizedTextInput } from '@asaza/platform/graphql';
import type { HolidayPolicy, Temporal } from '@asaza/recurrence';
import type { HolidayDecision, TemplateField } from '../domain/edit';
import { HolidayDecisionEnum, TemplateFieldEnum } from './edit-enums.type';
import { HolidayPolicyEnum } from './gathering-enums.type';
import { FeeInput, VenueInput } from './gatherings.inputs';

@InputType({
  description:
    'One date only. A field that is absent stays as it is, null takes the value away, a value is its own from now on.',
})
export class OccurrenceEditInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => LocalDateTimeScalar, {
    nullable: true,
    description: 'The new start, on the clock of its zone.',
  })
  startLocal?: Temporal.PlainDateTime | null;
  @Field(() => Int, { nullable: true, description: 'The new length in minutes.' })
  durationMinutes?: number | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The theme of this date.' })
  subtitle?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Another title.' })
  title?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Another text.' })
  description?: LocalizedTextInput | null;
  @Field(() => VenueInput, { nullable: true, description: 'Another place.' })
  venue?: VenueInput | null;
  @Field(() => String, { nullable: true, description: 'Another online address.' })
  onlineUrl?: string | null;
  @Field(() => FeeInput, { nullable: true, description: 'Another fee; amount 0: free.' })
  fee?: FeeInput | null;
  @Field(() => Int, { nullable: true, description: 'Doors open so many minutes before.' })
  doorsMinutesBefore?: number | null;
  @Field(() => [TemplateFieldEnum], {
    nullable: true,
    description: 'Fields that follow the series again.',
  })
  giveBack?: TemplateField[] | null;
}

@InputType({
  description:
    'All dates to come, or one and those that follow. A field that is absent stays as it is, null takes the value away.',
})
export class SeriesEditInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The first date concerned; absent: the next one.',
  })
  fromOccurrenceId?: string | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The title.' })
  title?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The text.' })
  description?: LocalizedTextInput | null;
  @Field(() => VenueInput, { nullable: true, description: 'The place.' })
  venue?: VenueInput | null;
  @Field(() => String, { nullable: true, description: 'The online address.' })
  onlineUrl?: string | null;
  @Field(() => FeeInput, { nullable: true, description: 'The fee; amount 0: free.' })
  fee?: FeeInput | null;
  @Field(() => Int, { nullable: true, description: 'Doors open so many minutes before.' })
  doorsMinutesBefore?: number | null;
  @Field(() => Int, { nullable: true, description: 'The length in minutes.' })
  durationMinutes?: number | null;
  @Field(() => Int, { nullable: true, description: 'Seats of each date, 1 to 10,000.' })
  capacity?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'An RRULE value; null: chosen dates only.',
  })
  rrule?: string | null;
  @Field(() => LocalDateTimeScalar, {
    nullable: true,
    description: 'The start of the new pattern, on the clock of the zone.',
  })
  startLocal?: Temporal.PlainDateTime | null;
  @Field(() => String, { nullable: true, description: 'The IANA time zone.' })
  timeZone?: string | null;
  @Field(() => HolidayPolicyEnum, { nullable: true, description: 'Dates on public holidays.' })
  holidayPolicy?: HolidayPolicy | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether dates with own time or values follow the series again.',
  })
  resetOwn?: boolean | null;
}

@InputType({ description: 'A date beside the rule.' })
export class AddDateInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;
  @Field(() => LocalDateTimeScalar, { description: 'Its start, on the clock of the zone.' })
  startLocal: Temporal.PlainDateTime;
  @Field(() => Int, { nullable: true, description: 'Its length; absent: like the series.' })
  durationMinutes?: number | null;
  @Field(() => VenueInput, { nullable: true, description: 'Its place; absent: like the series.' })
  venue?: VenueInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its theme.' })
  subtitle?: LocalizedTextInput | null;
}

@InputType({ description: 'One occurrence.' })
export class OneDateInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
}

@InputType({ description: 'Which date is off, and why.' })
export class CancelDateInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => String, {
    nullable: true,
    description: 'Shown to everybody, at most 500 characters.',
  })
  reason?: string | null;
}

@InputType({ description: 'No dates from the first day to the last, both included.' })
export class CloseInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;
  @Field(() => LocalDateScalar, { description: 'The first day.' })
  firstDay: Temporal.PlainDate;
  @Field(() => LocalDateScalar, { description: 'The last day.' })
  lastDay: Temporal.PlainDate;
  @Field(() => String, { nullable: true, description: 'Why, such as 年末年始; 60 characters.' })
  label?: string | null;
}

@InputType({ description: 'A closure that is lifted.' })
export class ReopenInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;
  @Field(() => ID, { description: 'The closure.' })
  closureId: string;
}

@InputType({ description: 'No dates for a while.' })
export class PauseInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;
  @Field(() => LocalDateScalar, { description: 'The first day without dates.' })
  fromDay: Temporal.PlainDate;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day without dates; absent: until resumed.',
  })
  untilDay?: Temporal.PlainDate | null;
}

@InputType({ description: 'One series.' })
export class OneSeriesInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;
}

@InputType({ description: 'The end of a series.' })
export class EndSeriesInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;
  @Field(() => LocalDateScalar, { description: 'The last day on which it may still meet.' })
  lastDay: Temporal.PlainDate;
}

@InputType({ description: 'What becomes of a date on a holiday.' })
export class DecideHolidayInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;
  @Field(() => LocalDateTimeScalar, { description: 'The date that the rule gives.' })
  originalStart: Temporal.PlainDateTime;
  @Field(() => HolidayDecisionEnum, { description: 'What becomes of it.' })
  decision: HolidayDecision;
}

@InputType({ isOneOf: true, description: 'One change of the dates of a series.' })
export class EditInput {
  @Field(() => OccurrenceEditInput, { nullable: true, description: 'One date only.' })
  occurrence?: OccurrenceEditInput;
  @Field(() => SeriesEditInput, {
    nullable: true,
    description: 'All dates to come, or one and those that follow.',
  })
  series?: SeriesEditInput;
  @Field(() => CancelDateInput, { nullable: true, description: 'One date is off.' })
  cancel?: CancelDateInput;
  @Field(() => OneDateInput, { nullable: true, description: 'A date that was off is on again.' })
  reinstate?: OneDateInput;
  @Field(() => OneDateInput, {
    nullable: true,
    description: 'The rule gives this date no more; it has no number.',
  })
  skip?: OneDateInput;
  @Field(() => AddDateInput, { nullable: true, description: 'A date beside the rule.' })
  add?: AddDateInput;
  @Field(() => CloseInput, { nullable: true, description: 'No dates from a day to another.' })
  close?: CloseInput;
  @Field(() => ReopenInput, { nullable: true, description: 'A closure is lifted.' })
  reopen?: ReopenInput;
  @Field(() => PauseInput, { nullable: true, description: 'The series rests.' })
  pause?: PauseInput;
  @Field(() => OneSeriesInput, { nullable: true, description: 'The series goes on.' })
  resume?: OneSeriesInput;
  @Field(() => EndSeriesInput, { nullable: true, description: 'The series ends.' })
  end?: EndSeriesInput;
  @Field(() => DecideHolidayInput, {
    nullable: true,
    description: 'What becomes of a date on a holiday, where the policy is ASK.',
  })
  decideHoliday?: DecideHolidayInput;
}

@InputType({ description: 'A change to save.' })
export class EditGatheringInput {
  @Field(() => EditInput, { description: 'The change.' })
  edit: EditInput;
  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the series that the host saw. Absent: whatever was saved meanwhile is overwritten.',
  })
  version?: number | null;
}

@InputType({ description: 'An edit to take back.' })
export class TakeBackEditInput {
  @Field(() => ID, { description: 'The edit.' })
  editId: string;
}

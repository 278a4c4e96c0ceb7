import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, LocalDateScalar, LocalDateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type {
  DateChange,
  DateChangeKind,
  EditFacts,
  EditKind,
  EditPlan,
  EditState,
  TemplateField,
} from '../domain/edit';
import {
  DateChangeKindEnum,
  EditKindEnum,
  EditStateEnum,
  TemplateFieldEnum,
} from './edit-enums.type';

@ObjectType('DateChange', { description: 'What an edit does to one date.' })
export class DateChangeType {
  /** For the resolvers of all areas; not a field. */
  readonly change: DateChange;
  @Field(() => DateChangeKindEnum, { description: 'What happens to it.' })
  kind: DateChangeKind;
  @Field(() => Int, { description: 'Its number afterwards.' })
  number: number;
  @Field(() => LocalDateTimeScalar, {
    nullable: true,
    description: 'Its start before, on the clock of its zone then; none for a date that is added.',
  })
  before: Temporal.PlainDateTime | null;
  @Field(() => LocalDateTimeScalar, { description: 'Its start afterwards.' })
  after: Temporal.PlainDateTime;
  @Field(() => DateTimeScalar, { description: 'Its end afterwards.' })
  endsAt: Temporal.Instant;
  @Field(() => String, { description: 'The zone of its start afterwards.' })
  timeZone: string;
  @Field(() => [TemplateFieldEnum], { description: 'What else reads differently.' })
  fields: TemplateField[];
  @Field(() => [TemplateFieldEnum], {
    description: 'Own values that stay although the series says otherwise.',
  })
  keptOwn: TemplateField[];
  @Field(() => Boolean, { description: 'Whether those who answered are told.' })
  material: boolean;
}

export const dateChangeOf = (change: DateChange): DateChangeType => ({
  change,
  kind: change.kind,
  number: change.number,
  before: change.before?.localStart ?? null,
  after: change.after.localStart,
  endsAt: change.after.endsAt,
  timeZone: change.after.tzid,
  fields: [...change.fields],
  keptOwn: [...change.keptOwn],
  material: change.material,
});

@ObjectType('EditPreview', { description: 'What an edit would change, and who would be told.' })
export class EditPreviewType {
  /** For the resolvers of all areas; not a field. */
  readonly plan: EditPlan;
  @Field(() => Int, { description: 'The version of the series that it starts from.' })
  version: number;
  @Field(() => [DateChangeType], { description: 'The dates that change, the soonest first.' })
  changes: DateChangeType[];
  @Field(() => Int, { description: 'How many dates to come stay as they are.' })
  keptCount: number;
  @Field(() => [TemplateFieldEnum], { description: 'What of the template changes.' })
  template: TemplateField[];
  @Field(() => Boolean, {
    description: 'Whether rule, start, zone, holidays or listed dates change.',
  })
  schedule: boolean;
  @Field(() => Int, { description: 'For how long it can be taken back before people are told.' })
  sendDelaySeconds: number;
}

export const editPreviewOf = (plan: EditPlan, sendDelaySeconds: number): EditPreviewType => ({
  plan,
  version: plan.version,
  changes: plan.changes.map(dateChangeOf),
  keptCount: plan.keptCount,
  template: [...plan.template],
  schedule: plan.schedule,
  sendDelaySeconds,
});

@ObjectType('Edit', { description: 'A change that was saved.' })
export class EditType {
  /** For the resolvers of all areas; not a field. */
  readonly facts: EditFacts;
  @Field(() => ID, { description: 'Its id.' })
  id: string;
  @Field(() => EditKindEnum, { description: 'What was done.' })
  kind: EditKind;
  @Field(() => Int, { description: 'The version of the series that it made.' })
  version: number;
  @Field(() => DateTimeScalar, { description: 'When it was saved.' })
  editedAt: Temporal.Instant;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When people are told; until then it can be taken back.',
  })
  tellsAt: Temporal.Instant | null;
  @Field(() => EditStateEnum, { description: 'Whether people have heard of it.' })
  state: EditState;
  @Field(() => [DateChangeType], { description: 'The dates that changed.' })
  changes: DateChangeType[];
  @Field(() => [TemplateFieldEnum], { description: 'What of the template changed.' })
  template: TemplateField[];
  @Field(() => Boolean, {
    description: 'Whether rule, start, zone, holidays or listed dates changed.',
  })
  schedule: boolean;
}

export const editOf = (facts: EditFacts): EditType => ({
  facts,
  id: facts.id,
  kind: facts.kind,
  version: facts.version,
  editedAt: facts.editedAt,
  tellsAt: facts.tellsAt,
  state: facts.state,
  changes: facts.changes.map(dateChangeOf),
  template: [...facts.template],
  schedule: facts.schedule,
});

@ObjectType('Closure', { description: 'Days without dates: お盆, 年末年始.' })
export class ClosureType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;
  @Field(() => LocalDateScalar, { description: 'The first day.' })
  firstDay: Temporal.PlainDate;
  @Field(() => LocalDateScalar, { description: 'The last day.' })
  lastDay: Temporal.PlainDate;
  @Field(() => String, { nullable: true, description: 'Why.' })
  label: string | null;
}

@ObjectType('UndecidedHoliday', { description: 'A date on a holiday that waits for a host.' })
export class UndecidedHolidayType {
  @Field(() => LocalDateTimeScalar, { description: 'The date that the rule gives.' })
  originalStart: Temporal.PlainDateTime;
  @Field(() => String, { description: 'The holiday.' })
  holiday: string;
}

@ObjectType('DateClash', { description: 'Another date of the club or of the viewer at that time.' })
export class DateClashType {
  @Field(() => DateTimeScalar, { description: 'Which of the asked starts meets it.' })
  startsAt: Temporal.Instant;
  @Field(() => String, { description: 'What takes place then: the title.' })
  title: string;
  @Field(() => LocalDateTimeScalar, { description: 'When that one starts, on its own clock.' })
  theirStart: Temporal.PlainDateTime;
}

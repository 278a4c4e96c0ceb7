import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  Connection,
  DateTimeScalar,
  LocalDateTimeScalar,
  LocalizedTextType,
} from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import { doorsOpenAt } from '../domain/calendar-text';
import type { TemplateField } from '../domain/edit';
import type { OccurrenceFacts, OccurrenceStatus } from '../domain/occurrence';
import { TemplateFieldEnum } from './edit-enums.type';
import { OccurrenceStatusEnum } from './gathering-enums.type';
import { FeeType, VenueType } from './place.type';

@ObjectType('Occurrence', { description: 'One meeting of a series, or a one-off.' })
export class OccurrenceType {
  /** For the resolvers of all areas; not a field. */
  readonly facts: OccurrenceFacts;
  @Field(() => ID, { description: 'Its id.' })
  id: string;
  @Field(() => String, { description: 'Its address: /e/:slug.' })
  slug: string;
  @Field(() => Int, { description: 'Which one of the series: 128 for 第128回.' })
  number: number;
  @Field(() => LocalizedTextType, {
    description: "What it is called: the series' title, or its own.",
  })
  title: LocalizedTextType;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The theme of this date.' })
  subtitle: LocalizedTextType | null;
  @Field(() => DateTimeScalar, { description: 'When it starts.' })
  startsAt: Temporal.Instant;
  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt: Temporal.Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the doors open.' })
  doorsOpenAt: Temporal.Instant | null;
  @Field(() => LocalDateTimeScalar, { description: 'When it starts, on the clock of its zone.' })
  startsAtLocal: Temporal.PlainDateTime;
  @Field(() => String, { description: 'Its IANA time zone.' })
  timeZone: string;
  @Field(() => OccurrenceStatusEnum, { description: 'What became of it.' })
  status: OccurrenceStatus;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelledReason: string | null;
  @Field(() => LocalDateTimeScalar, {
    nullable: true,
    description: 'The start that its rule gave, when it is held at another time.',
  })
  movedFrom: Temporal.PlainDateTime | null;
  @Field(() => VenueType, { nullable: true, description: 'Where it takes place.' })
  venue: VenueType | null;
  @Field(() => FeeType, { nullable: true, description: 'What is paid at the door.' })
  fee: FeeType | null;
  @Field(() => LocalizedTextType, { description: 'What it is about.' })
  description: LocalizedTextType;
  @Field(() => Int, { description: 'How long it lasts.' })
  durationMinutes: number;
  @Field(() => [TemplateFieldEnum], { description: "What is its own instead of the series'." })
  own: TemplateField[];
  @Field(() => Boolean, {
    description: 'Whether its day depends on holidays that are computed, not announced yet.',
  })
  provisional: boolean;
  @Field(() => Boolean, {
    description: 'Cancelled because the series no longer gives this date; lists leave it out.',
  })
  skipped: boolean;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was to start before it was last moved.',
  })
  previousStartsAt: Temporal.Instant | null;
  @Field(() => LocalDateTimeScalar, {
    description: 'The start that it was published with: its identity, whatever the rule became.',
  })
  originalStart: Temporal.PlainDateTime;
}

/** Facts as the GraphQL object that every area extends. */
export const occurrenceOf = (facts: OccurrenceFacts): OccurrenceType => ({
  facts,
  id: facts.id,
  slug: facts.slug,
  number: facts.number,
  title: facts.title,
  subtitle: facts.subtitle.ja === null && facts.subtitle.en === null ? null : facts.subtitle,
  startsAt: facts.startsAt,
  endsAt: facts.endsAt,
  doorsOpenAt: doorsOpenAt(facts),
  startsAtLocal: facts.localStart,
  timeZone: facts.tzid,
  status: facts.status,
  cancelledReason: facts.cancelledReason,
  movedFrom: facts.localStart.equals(facts.ruleStart) ? null : facts.ruleStart,
  venue: facts.venue,
  fee: facts.fee,
  description: facts.description,
  durationMinutes: facts.durationMinutes,
  own: [...facts.own],
  provisional: facts.provisional,
  skipped: facts.skipped,
  previousStartsAt: facts.previousStartsAt,
  originalStart: facts.originalStart,
});

@ObjectType({ description: 'A page of a list of Occurrence.' })
export class OccurrenceConnection extends Connection(OccurrenceType, 'Occurrence') {}

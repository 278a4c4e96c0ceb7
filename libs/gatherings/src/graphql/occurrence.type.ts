import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  Connection,
  DateTimeScalar,
  LocalDateTimeScalar,
  LocalizedTextType,
} from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import { doorsOpenAt } from '../domain/calendar-text';
import type { OccurrenceFacts, OccurrenceStatus } from '../domain/occurrence';
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
  @Field(() => LocalizedTextType, { description: "The series' title." })
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
  movedFrom: facts.localStart.equals(facts.originalStart) ? null : facts.originalStart,
  venue: facts.venue,
  fee: facts.fee,
});

@ObjectType({ description: 'A page of a list of Occurrence.' })
export class OccurrenceConnection extends Connection(OccurrenceType, 'Occurrence') {}

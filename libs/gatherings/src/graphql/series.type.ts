import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ClubVisibilityEnum } from '@asaza/clubs/graphql';
import { LocalDateScalar, LocalDateTimeScalar, LocalizedTextType } from '@asaza/platform/graphql';
import type { HolidayPolicy, Temporal } from '@asaza/recurrence';
import type { Visibility } from '../domain/occurrence';
import type { SeriesFacts } from '../domain/series';
import { HolidayPolicyEnum } from './gathering-enums.type';
import { FeeType, VenueType } from './place.type';

@ObjectType('Series', { description: 'A recurring gathering: a rule and a template.' })
export class SeriesType {
  /** For resolvers; not a field. */
  readonly facts: SeriesFacts;
  @Field(() => ID, { description: 'Its id.' })
  id: string;
  @Field(() => String, { description: 'Its address: /s/:slug.' })
  slug: string;
  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title: LocalizedTextType;
  @Field(() => LocalizedTextType, { description: 'What it is about.' })
  description: LocalizedTextType;
  @Field(() => String, { description: 'The IANA time zone whose clock it keeps.' })
  timeZone: string;
  @Field(() => Int, { description: 'Seats of each occurrence.' })
  capacity: number;
  @Field(() => FeeType, { nullable: true, description: 'What is paid at the door.' })
  fee: FeeType | null;
  @Field(() => VenueType, { nullable: true, description: 'Where it usually takes place.' })
  venue: VenueType | null;
  @Field(() => Int, { description: 'How long an occurrence lasts.' })
  durationMinutes: number;
  @Field(() => Int, { nullable: true, description: 'Doors open so many minutes before.' })
  doorsMinutesBefore: number | null;
  @Field(() => ClubVisibilityEnum, { description: 'Who finds it.' })
  visibility: Visibility;
  @Field(() => Int, { description: 'Counts saved edits; sent back with a change.' })
  version: number;
  @Field(() => HolidayPolicyEnum, { description: 'What happens to dates on public holidays.' })
  holidayPolicy: HolidayPolicy;
  @Field(() => String, {
    nullable: true,
    description: 'The newest rule as an RRULE value; none: its dates are chosen one by one.',
  })
  rrule: string | null;
  @Field(() => LocalDateTimeScalar, { description: 'The start of the newest pattern.' })
  startLocal: Temporal.PlainDateTime;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day of a rest.' })
  pausedFrom: Temporal.PlainDate | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day of the rest; none: until resumed.',
  })
  pausedUntil: Temporal.PlainDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day, once it was ended.' })
  endsOn: Temporal.PlainDate | null;
}

@ObjectType('ArchiveYear', { description: 'A year in which a series met.' })
export class ArchiveYearType {
  @Field(() => Int, { description: 'The year, on the clock of its zone.' })
  year: number;
  @Field(() => Int, { description: 'How many dates took place in it.' })
  count: number;
}

@ObjectType('NextSentence', { description: 'What a coming change of the rule will say.' })
export class NextSentenceType {
  @Field(() => LocalDateScalar, { description: 'From which day.' })
  from: Temporal.PlainDate;
  @Field(() => String, { description: 'When it meets then, as a person would say it.' })
  sentence: string;
}

export const seriesTypeOf = (facts: SeriesFacts): SeriesType => ({
  facts,
  id: facts.id,
  slug: facts.slug,
  title: facts.title,
  description: facts.description,
  timeZone: facts.tzid,
  capacity: facts.capacity,
  fee: facts.fee,
  venue: facts.venue,
  durationMinutes: facts.durationMinutes,
  doorsMinutesBefore: facts.doorsMinutesBefore,
  visibility: facts.visibility,
  version: facts.version,
  holidayPolicy: facts.holidayPolicy,
  rrule: facts.rrule,
  startLocal: facts.ruleStart,
  pausedFrom: facts.pausedFrom,
  pausedUntil: facts.pausedUntil,
  endsOn: facts.endsOn,
});

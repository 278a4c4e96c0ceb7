import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextType } from '@asaza/platform/graphql';
import type { SeriesFacts } from '../domain/series';
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
});

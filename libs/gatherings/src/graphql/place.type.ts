import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextType } from '@asaza/platform/graphql';
import type { FeeFacts } from '../domain/occurrence';

@ObjectType('Venue', { description: 'Where an occurrence takes place.' })
export class VenueType {
  @Field(() => String, { description: 'What the place is called.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'Its postal address.' })
  address: string | null;
  @Field(() => String, { nullable: true, description: 'How to find the door.' })
  directions: string | null;
  @Field(() => String, { nullable: true, description: 'A map of it on the web.' })
  mapUrl: string | null;
  @Field(() => Int, { nullable: true, description: 'How many people it takes.' })
  capacity: number | null;
  @Field(() => String, { nullable: true, description: 'The IANA time zone that it lies in.' })
  timeZone: string | null;
}

@ObjectType('UsedVenue', {
  description: 'A place of the club, with all that hosts noted about it.',
})
export class UsedVenueType extends VenueType {
  @Field(() => String, { nullable: true, description: 'What those with a seat are told.' })
  dayNotes: string | null;
  @Field(() => String, { nullable: true, description: 'Whom to call on the day.' })
  contact: string | null;
}

@ObjectType('Fee', { description: 'What is paid at the door.' })
export class FeeType implements FeeFacts {
  @Field(() => Int, { description: 'In minor units of the currency; JPY has none.' })
  amount: number;
  @Field(() => String, { description: 'ISO 4217, such as JPY.' })
  currency: string;
  @Field(() => LocalizedTextType, { nullable: true, description: 'What it includes.' })
  note: LocalizedTextType;
  @Field(() => Int, {
    nullable: true,
    description: 'What members of the club pay, in minor units; null: the same as everybody.',
  })
  memberAmount?: number | null;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What becomes of it when somebody cancels.',
  })
  terms?: LocalizedTextType;
}

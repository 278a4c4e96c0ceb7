import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextType } from '@asaza/platform/graphql';
import type { FeeFacts, VenueFacts } from '../domain/occurrence';

@ObjectType('Venue', { description: 'Where an occurrence takes place.' })
export class VenueType implements VenueFacts {
  @Field(() => String, { description: 'What the place is called.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'Its postal address.' })
  address: string | null;
  @Field(() => String, { nullable: true, description: 'How to find the door.' })
  directions: string | null;
  @Field(() => String, { nullable: true, description: 'A map of it on the web.' })
  mapUrl: string | null;
}

@ObjectType('Fee', { description: 'What is paid at the door.' })
export class FeeType implements FeeFacts {
  @Field(() => Int, { description: 'In minor units of the currency; JPY has none.' })
  amount: number;
  @Field(() => String, { description: 'ISO 4217, such as JPY.' })
  currency: string;
  @Field(() => LocalizedTextType, { nullable: true, description: 'What it includes.' })
  note: LocalizedTextType;
}

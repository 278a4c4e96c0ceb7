import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType, resultUnion } from '@asaza/platform/graphql';
import { AnswersClosedType } from './rsvps.results';
import { TicketType } from './ticket.type';

@ObjectType('Companion', { description: 'Somebody who comes along with a person who answered.' })
export class CompanionType {
  @Field(() => String, { nullable: true, description: 'The name, if it was told.' })
  name: string | null;
  @Field(() => String, { nullable: true, description: 'How it is read, in kana.' })
  yomi: string | null;
}

@InputType({ description: 'Somebody who comes along; nothing has to be told of them.' })
export class CompanionInput {
  @Field(() => String, { nullable: true, description: 'The name, for the list at the door.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'How it is read, in kana.' })
  yomi?: string | null;
}

@InputType({ description: 'Who comes along with the holder of a ticket.' })
export class ChangeCompanionsInput {
  @Field(() => String, { description: "The ticket's token." })
  token: string;
  @Field(() => [CompanionInput], { description: 'All of them; none: the holder comes alone.' })
  companions: CompanionInput[];
}

@ObjectType('CompanionsChanged', { description: 'The party is as it was asked for.' })
export class CompanionsChangedType {
  @Field(() => TicketType, { description: 'The ticket as it is now.' })
  ticket: TicketType;
}

@ObjectType('TooManyCompanions', {
  implements: () => RefusalType,
  description: 'More than may come along; nothing has changed.',
})
export class TooManyCompanionsType extends RefusalType {
  @Field(() => Int, { description: 'How many may come along.' })
  most: number;
}

@ObjectType('NotEnoughSeats', {
  implements: () => RefusalType,
  description: 'Seats are not enough for so many more; nothing has changed.',
})
export class NotEnoughSeatsType extends RefusalType {
  @Field(() => Int, { description: 'How many more could come along.' })
  free: number;
}

export const ChangeCompanionsResult = resultUnion(
  'ChangeCompanionsResult',
  () => [CompanionsChangedType, TooManyCompanionsType, NotEnoughSeatsType, AnswersClosedType],
  'What changing a party can answer.',
);

import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Somebody on the list is there.' })
export class CheckInInput {
  @Field(() => ID, { description: 'Where.' })
  occurrenceId: string;
  @Field(() => ID, { description: 'Who.' })
  personId: string;
}

@InputType({ description: 'Somebody is not there after all.' })
export class UndoCheckInInput {
  @Field(() => ID, { description: 'Where.' })
  occurrenceId: string;
  @Field(() => ID, { description: 'Who.' })
  personId: string;
}

@InputType({ description: 'Somebody sent word that they do not come.' })
export class ExcuseAbsenceInput {
  @Field(() => ID, { description: 'Where.' })
  occurrenceId: string;
  @Field(() => ID, { description: 'Who.' })
  personId: string;
}

@InputType({ description: 'The excuse was a mistake.' })
export class TakeBackExcuseInput {
  @Field(() => ID, { description: 'Where.' })
  occurrenceId: string;
  @Field(() => ID, { description: 'Who.' })
  personId: string;
}

@InputType({ description: 'Somebody who is not on the list is there.' })
export class AddWalkInInput {
  @Field(() => ID, { description: 'Where.' })
  occurrenceId: string;
  @Field(() => String, { description: 'The name, at most 60 characters.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'Its reading in kana, at most 60.' })
  yomi?: string | null;
  @Field(() => String, { nullable: true, description: 'An address, if it is given.' })
  email?: string | null;
}

import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Seats', { description: 'The seats of an occurrence: counts, never names.' })
export class SeatsType {
  @Field(() => Int, { description: 'How many there are.' })
  capacity: number;
  @Field(() => Boolean, { description: "Whether that is its own instead of the series'." })
  capacityIsOwn: boolean;
  @Field(() => Int, { description: 'Given, kept or offered to somebody.' })
  held: number;
  @Field(() => Int, { description: 'What a newcomer could take.' })
  free: number;
  @Field(() => Int, { description: 'How many people wait.' })
  waiting: number;
  @Field(() => Int, {
    description:
      'Free seats that are for whoever in line presses first; 0 while they are offered in turn.',
  })
  called: number;
  @Field(() => Boolean, {
    description: "Nobody in line could come so late: what is free is everybody's.",
  })
  opened: boolean;
  @Field(() => Boolean, { description: 'Whether seats are kept for whoever has a code.' })
  takesCode: boolean;
  @Field(() => Boolean, { description: 'Whether answers are taken.' })
  opensForAnswers: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Why none are taken: CANCELLED, OVER, STARTED, CLOSED or NOT_OPEN_YET.',
  })
  closedReason: string | null;
}

import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Seats', { description: 'The seats of an occurrence: counts, never names.' })
export class SeatsType {
  @Field(() => Int, { description: 'How many there are.' })
  capacity: number;
  @Field(() => Int, { description: 'Given, kept or offered to somebody.' })
  held: number;
  @Field(() => Int, { description: 'What a newcomer could take.' })
  free: number;
  @Field(() => Int, { description: 'How many people wait.' })
  waiting: number;
  @Field(() => Boolean, { description: 'Whether answers are taken.' })
  opensForAnswers: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Why none are taken: CANCELLED, OVER or STARTED.',
  })
  closedReason: string | null;
}

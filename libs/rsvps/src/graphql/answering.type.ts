import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';

@ObjectType('Answering', { description: 'When a date takes answers, as its rules say.' })
export class AnsweringType {
  @Field(() => String, {
    nullable: true,
    description:
      'Why no seat can be asked for now: NOT_OPEN_YET, CLOSED, STARTED, OVER or CANCELLED; none: it can.',
  })
  closed: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when answers are taken; none: from the first moment on.',
  })
  opensAt: Temporal.Instant | null;
  @Field(() => DateTimeScalar, { description: 'Until when a seat can be asked for.' })
  closesAt: Temporal.Instant;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when a cancellation counts as late; it is taken all the same.',
  })
  cancelBy: Temporal.Instant | null;
}

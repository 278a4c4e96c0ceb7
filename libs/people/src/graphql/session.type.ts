import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from 'temporal-polyfill';

@ObjectType('Session', { description: 'A browser in which the viewer is signed in.' })
export class SessionType {
  @Field(() => ID, { description: 'Names the session when it is to be ended.' })
  id: string;
  @Field(() => DateTimeScalar, { description: 'When it began.' })
  createdAt: Temporal.Instant;
  @Field(() => DateTimeScalar, { description: 'When it was last used, within five minutes.' })
  lastSeenAt: Temporal.Instant;
  @Field(() => String, { nullable: true, description: 'What the browser calls itself.' })
  userAgent: string | null;
  @Field(() => Boolean, { description: 'Whether it is the one of this request.' })
  current: boolean;
}

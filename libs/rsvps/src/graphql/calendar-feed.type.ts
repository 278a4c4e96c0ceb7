import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, resultUnion } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';

@ObjectType('CalendarFeed', { description: "A person's own calendar to subscribe to." })
export class CalendarFeedType {
  @Field(() => String, { description: 'Its secret address, ending in .ics.' })
  url: string;
  @Field(() => DateTimeScalar, { description: 'Since when it works.' })
  createdAt: Temporal.Instant;
}

@ObjectType('CalendarFeedRenewed', { description: 'There is a new address.' })
export class CalendarFeedRenewedType {
  @Field(() => CalendarFeedType, { description: 'The calendar with its new address.' })
  feed: CalendarFeedType;
}

@ObjectType('CalendarFeedRevoked', { description: 'There is no address any more.' })
export class CalendarFeedRevokedType {
  @Field(() => Boolean, { description: 'Always true.' })
  ok: boolean;
}

export const RenewCalendarFeedResult = resultUnion(
  'RenewCalendarFeedResult',
  () => [CalendarFeedRenewedType],
  'What making a new address can answer.',
);
export const RevokeCalendarFeedResult = resultUnion(
  'RevokeCalendarFeedResult',
  () => [CalendarFeedRevokedType],
  'What revoking the address can answer.',
);

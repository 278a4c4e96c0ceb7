import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, valueOf } from '@asaza/platform/graphql';
import { OwnCalendar } from '../application/own-calendar';
import {
  CalendarFeedType,
  RenewCalendarFeedResult,
  RevokeCalendarFeedResult,
} from './calendar-feed.type';

/** The dates at which the viewer has a seat or waits, as a calendar that can be revoked. */
@Resolver()
export class CalendarFeedResolver {
  constructor(private readonly calendar: OwnCalendar) {}

  @Query(() => CalendarFeedType, {
    nullable: true,
    description: "The viewer's own calendar, if there is one. Signed in.",
  })
  async calendarFeed(@AsViewer() viewer: Viewer | null): Promise<CalendarFeedType | null> {
    return valueOf(await this.calendar.address(viewer));
  }

  @Mutation(() => RenewCalendarFeedResult, {
    description: 'Makes a new address; the one before answers 410 from now on. Signed in.',
  })
  async renewCalendarFeed(@AsViewer() viewer: Viewer | null): Promise<object> {
    const feed = valueOf(await this.calendar.renew(viewer));
    return { __typename: 'CalendarFeedRenewed', feed };
  }

  @Mutation(() => RevokeCalendarFeedResult, {
    description: 'The address answers 410 from now on; again it is the same. Signed in.',
  })
  async revokeCalendarFeed(@AsViewer() viewer: Viewer | null): Promise<object> {
    return { __typename: 'CalendarFeedRevoked', ok: valueOf(await this.calendar.revoke(viewer)) };
  }
}

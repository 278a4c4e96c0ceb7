import { Module } from '@nestjs/common';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { RsvpsModule } from '@asaza/rsvps';
import { RsvpsGraphqlModule } from '@asaza/rsvps/graphql';
import { AttendanceModule } from '../attendance.module';
import { AfterCardResolver } from './after-card.resolver';
import { AttendeeVisitLoader } from './attendee-visit.loader';
import { AttendeeVisitResolver } from './attendee-visit.resolver';
import { DoorEntryFeeResolver } from './door-entry-fee.resolver';
import { DoorResolver } from './door.resolver';
import { ExcusesResolver } from './excuses.resolver';
import { ListedPeopleLoader } from './listed-people.loader';
import { AttendeeAttendanceResolver, DoorEntryCompanionsResolver } from './listed-people.resolver';
import { OccurrenceAttendanceResolver } from './occurrence-attendance.resolver';
import { OccurrenceCountsLoader } from './occurrence-counts.loader';

/** The schema's part of attendance. */
@Module({
  imports: [AttendanceModule, RsvpsModule, GatheringsGraphqlModule, RsvpsGraphqlModule],
  providers: [
    OccurrenceCountsLoader,
    AttendeeVisitLoader,
    OccurrenceAttendanceResolver,
    AttendeeVisitResolver,
    ListedPeopleLoader,
    AttendeeAttendanceResolver,
    DoorEntryCompanionsResolver,
    DoorEntryFeeResolver,
    DoorResolver,
    ExcusesResolver,
    AfterCardResolver,
  ],
})
export class AttendanceGraphqlModule {}

import { Module } from '@nestjs/common';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { AttendanceModule } from '../attendance.module';
import { AttendeeVisitLoader } from './attendee-visit.loader';
import { AttendeeVisitResolver } from './attendee-visit.resolver';
import { DoorResolver } from './door.resolver';
import { OccurrenceAttendanceResolver } from './occurrence-attendance.resolver';
import { OccurrenceCountsLoader } from './occurrence-counts.loader';

/** The schema's part of attendance. */
@Module({
  imports: [AttendanceModule, GatheringsGraphqlModule],
  providers: [
    OccurrenceCountsLoader,
    AttendeeVisitLoader,
    OccurrenceAttendanceResolver,
    AttendeeVisitResolver,
    DoorResolver,
  ],
})
export class AttendanceGraphqlModule {}

import { Module } from '@nestjs/common';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { PeopleModule } from '@asaza/people';
import { GatheringsModule } from '../gatherings.module';
import { CalendarController } from './calendar.controller';
import { ClubGatheringsResolver } from './club-gatherings.resolver';
import { ClubOccurrencesLoader } from './club-occurrences.loader';
import { EditsResolver } from './edits.resolver';
import { GatheringChangesResolver } from './gathering-changes.resolver';
import { HostHomeResolver } from './host-home.resolver';
import { HostNameLoader } from './host-name.loader';
import { HostsOnly } from './hosts-only';
import { NowLoader } from './now.loader';
import { OccurrenceLoader } from './occurrence.loader';
import { OccurrenceResolver } from './occurrence.resolver';
import { RecurrencePreviewResolver } from './recurrence-preview.resolver';
import { EditResolver } from './edit.resolver';
import { VenuesResolver } from './venues.resolver';
import { ScheduleLoader } from './schedule.loader';
import { SeriesLoader } from './series.loader';
import { SeriesScheduleResolver } from './series-schedule.resolver';
import { SeriesResolver } from './series.resolver';

/** The schema's part of gatherings, and the calendars beside it. */
@Module({
  imports: [GatheringsModule, ClubsGraphqlModule, PeopleModule],
  controllers: [CalendarController],
  providers: [
    NowLoader,
    HostsOnly,
    HostNameLoader,
    ScheduleLoader,
    OccurrenceLoader,
    SeriesLoader,
    ClubOccurrencesLoader,
    OccurrenceResolver,
    SeriesResolver,
    ClubGatheringsResolver,
    HostHomeResolver,
    RecurrencePreviewResolver,
    GatheringChangesResolver,
    EditsResolver,
    SeriesScheduleResolver,
    EditResolver,
    VenuesResolver,
  ],
  exports: [OccurrenceLoader, SeriesLoader, NowLoader],
})
export class GatheringsGraphqlModule {}

import { Module } from '@nestjs/common';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { GatheringsModule } from '../gatherings.module';
import { CalendarController } from './calendar.controller';
import { ClubGatheringsResolver } from './club-gatherings.resolver';
import { ClubOccurrencesLoader } from './club-occurrences.loader';
import { GatheringChangesResolver } from './gathering-changes.resolver';
import { HostHomeResolver } from './host-home.resolver';
import { NowLoader } from './now.loader';
import { OccurrenceLoader } from './occurrence.loader';
import { OccurrenceResolver } from './occurrence.resolver';
import { RecurrencePreviewResolver } from './recurrence-preview.resolver';
import { SeriesLoader } from './series.loader';
import { SeriesResolver } from './series.resolver';

/** The schema's part of gatherings, and the calendars beside it. */
@Module({
  imports: [GatheringsModule, ClubsGraphqlModule],
  controllers: [CalendarController],
  providers: [
    NowLoader,
    OccurrenceLoader,
    SeriesLoader,
    ClubOccurrencesLoader,
    OccurrenceResolver,
    SeriesResolver,
    ClubGatheringsResolver,
    HostHomeResolver,
    RecurrencePreviewResolver,
    GatheringChangesResolver,
  ],
  exports: [OccurrenceLoader, NowLoader],
})
export class GatheringsGraphqlModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClubsModule } from '@asaza/clubs';
import { CalendarFeeds } from './application/calendar-feeds';
import { CancelOccurrence } from './application/cancel-occurrence';
import { ClubAccess } from './application/club-access';
import { CreateSeries } from './application/create-series';
import { DescribeOccurrence } from './application/describe-occurrence';
import { EndOccurrence } from './application/end-occurrence';
import { GatheringQueries } from './application/gathering.queries';
import { MakeOccurrences } from './application/make-occurrences';
import { MakeOccurrencesAhead } from './application/make-occurrences-ahead';
import { MoveOccurrence } from './application/move-occurrence';
import { Occurrences } from './application/occurrences';
import { OccurrenceListRepository } from './persistence/occurrence-list.repository';
import { OccurrenceWritesRepository } from './persistence/occurrence-writes.repository';
import { OccurrenceEntity } from './persistence/occurrence.entity';
import { OccurrenceRepository } from './persistence/occurrence.repository';
import { SeriesDateEntity } from './persistence/series-date.entity';
import { SeriesPlanRepository } from './persistence/series-plan.repository';
import { SeriesRuleEntity } from './persistence/series-rule.entity';
import { SeriesEntity } from './persistence/series.entity';
import { SeriesRepository } from './persistence/series.repository';
import { VenueEntity } from './persistence/venue.entity';

export const gatheringsEntities = [
  VenueEntity,
  SeriesEntity,
  SeriesRuleEntity,
  SeriesDateEntity,
  OccurrenceEntity,
];

const useCases = [
  Occurrences,
  ClubAccess,
  GatheringQueries,
  CalendarFeeds,
  CreateSeries,
  CancelOccurrence,
  MoveOccurrence,
  DescribeOccurrence,
  MakeOccurrences,
  MakeOccurrencesAhead,
  EndOccurrence,
];

@Module({
  imports: [ClubsModule, TypeOrmModule.forFeature(gatheringsEntities)],
  providers: [
    ...useCases,
    OccurrenceRepository,
    OccurrenceListRepository,
    OccurrenceWritesRepository,
    SeriesRepository,
    SeriesPlanRepository,
  ],
  exports: useCases,
})
export class GatheringsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MoveHistory } from './application/move-history';
import { HistoryRepository } from './persistence/history.repository';
import { ClubsModule } from '@asaza/clubs';
import { PeopleModule } from '@asaza/people';
import { Almanac } from './application/almanac';
import { AnnounceEdit } from './application/announce-edit';
import { ApplyEdit } from './application/apply-edit';
import { Edits } from './application/edits';
import { PreviewEdit } from './application/preview-edit';
import { TakeBackEdit } from './application/take-back-edit';
import { CalendarFeeds } from './application/calendar-feeds';
import { CancelOccurrence } from './application/cancel-occurrence';
import { Clashes } from './application/clashes';
import { ClubAccess } from './application/club-access';
import { CreateSeries } from './application/create-series';
import { DescribeOccurrence } from './application/describe-occurrence';
import { EditGathering } from './application/edit-gathering';
import { EndOccurrence } from './application/end-occurrence';
import { GatheringQueries } from './application/gathering.queries';
import { MakeOccurrences } from './application/make-occurrences';
import { MakeOccurrencesAhead } from './application/make-occurrences-ahead';
import { MoveOccurrence } from './application/move-occurrence';
import { Occurrences } from './application/occurrences';
import { PersonalCalendar } from './application/personal-calendar';
import { UndecidedHolidays } from './application/undecided-holidays';
import { ScheduleQueries } from './application/schedule.queries';
import { ClashRepository } from './persistence/clash.repository';
import { RecomputeZones } from './application/recompute-zones';
import { SaveEdit } from './application/save-edit';
import { ClosureEntity } from './persistence/closure.entity';
import { EditEntity } from './persistence/edit.entity';
import { FeedRepository } from './persistence/feed.repository';
import { EditRepository } from './persistence/edit.repository';
import { EditWritesRepository } from './persistence/edit-writes.repository';
import { OccurrenceListRepository } from './persistence/occurrence-list.repository';
import { OccurrenceWritesRepository } from './persistence/occurrence-writes.repository';
import { OccurrenceEntity } from './persistence/occurrence.entity';
import { OccurrenceRepository } from './persistence/occurrence.repository';
import { ScheduleRepository } from './persistence/schedule.repository';
import { SeriesDateEntity } from './persistence/series-date.entity';
import { SeriesPlanRepository } from './persistence/series-plan.repository';
import { SeriesRuleEntity } from './persistence/series-rule.entity';
import { SeriesEntity } from './persistence/series.entity';
import { SeriesRepository } from './persistence/series.repository';
import { TellingRepository } from './persistence/telling.repository';
import { VenueEntity } from './persistence/venue.entity';
import { VenueRepository } from './persistence/venue.repository';

export const gatheringsEntities = [
  VenueEntity,
  SeriesEntity,
  SeriesRuleEntity,
  SeriesDateEntity,
  OccurrenceEntity,
  ClosureEntity,
  EditEntity,
];

const useCases = [
  Occurrences,
  ClubAccess,
  GatheringQueries,
  ScheduleQueries,
  UndecidedHolidays,
  Clashes,
  CalendarFeeds,
  PersonalCalendar,
  CreateSeries,
  CancelOccurrence,
  MoveOccurrence,
  DescribeOccurrence,
  MakeOccurrences,
  MakeOccurrencesAhead,
  EndOccurrence,
  Almanac,
  EditGathering,
  SaveEdit,
  AnnounceEdit,
  RecomputeZones,
  ApplyEdit,
  PreviewEdit,
  TakeBackEdit,
  Edits,
];

@Module({
  imports: [PeopleModule, ClubsModule, TypeOrmModule.forFeature(gatheringsEntities)],
  providers: [
    MoveHistory,
    HistoryRepository,
    ...useCases,
    OccurrenceRepository,
    OccurrenceListRepository,
    ScheduleRepository,
    FeedRepository,
    VenueRepository,
    ClashRepository,
    OccurrenceWritesRepository,
    EditRepository,
    TellingRepository,
    EditWritesRepository,
    SeriesRepository,
    SeriesPlanRepository,
  ],
  exports: useCases,
})
export class GatheringsModule {}

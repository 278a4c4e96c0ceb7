import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClubsModule } from '@asaza/clubs';
import { Occurrences } from './application/occurrences';
import { OccurrenceEntity } from './persistence/occurrence.entity';
import { OccurrenceRepository } from './persistence/occurrence.repository';
import { SeriesDateEntity } from './persistence/series-date.entity';
import { SeriesRuleEntity } from './persistence/series-rule.entity';
import { SeriesEntity } from './persistence/series.entity';
import { VenueEntity } from './persistence/venue.entity';

export const gatheringsEntities = [
  VenueEntity,
  SeriesEntity,
  SeriesRuleEntity,
  SeriesDateEntity,
  OccurrenceEntity,
];

@Module({
  imports: [ClubsModule, TypeOrmModule.forFeature(gatheringsEntities)],
  providers: [OccurrenceRepository, Occurrences],
  exports: [Occurrences],
})
export class GatheringsModule {}

import { Module } from '@nestjs/common';
import { PeopleModule } from '@asaza/people';
import { ForgetUnanswered } from './application/forget-unanswered';
import { OwnExport } from './application/own-export';
import { OwnHistoryViews } from './application/own-history';
import { ForgettingRepository } from './persistence/forgetting.repository';
import { OwnDataQueries } from './persistence/own-data.queries';
import { OwnRoundsQueries } from './persistence/own-rounds.queries';

const forOthers = [ForgetUnanswered, OwnExport, OwnHistoryViews];

/** What people may know of what introductions know, and what is forgotten. */
@Module({
  imports: [PeopleModule],
  providers: [...forOthers, ForgettingRepository, OwnDataQueries, OwnRoundsQueries],
  exports: forOthers,
})
export class HonestyModule {}

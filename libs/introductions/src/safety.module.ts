import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceModule } from '@asaza/attendance';
import { ClubsModule } from '@asaza/clubs';
import { PeopleModule } from '@asaza/people';
import { BlockPerson } from './application/block-person';
import { ContestHold } from './application/contest-hold';
import { DecideReports } from './application/decide-reports';
import { DeclareSelling } from './application/declare-selling';
import { LiftBlock } from './application/lift-block';
import { NarrowHolds } from './application/narrow-holds';
import { ReportQueue } from './application/report-queue';
import { ReportSolicitation } from './application/report-solicitation';
import { SafetyViews } from './application/safety-views';
import { LinkSafetyViews } from './application/link-safety';
import { TakeBackReport } from './application/take-back-report';
import { TellOfHold } from './application/tell-of-hold';
import { Whom } from './application/whom';
import { BlockRepository } from './persistence/block.repository';
import { EncounterQueries } from './persistence/encounter.queries';
import { HoldRepository } from './persistence/hold.repository';
import { IntroductionHoldEntity } from './persistence/introduction-hold.entity';
import { ReportRepository } from './persistence/report.repository';
import { SellingDeclarationEntity } from './persistence/selling-declaration.entity';
import { SellingRepository } from './persistence/selling.repository';
import { SolicitationReportEntity } from './persistence/solicitation-report.entity';

export const safetyEntities = [
  SolicitationReportEntity,
  IntroductionHoldEntity,
  SellingDeclarationEntity,
];

const forOthers = [
  BlockPerson,
  ContestHold,
  DecideReports,
  DeclareSelling,
  LiftBlock,
  LinkSafetyViews,
  TakeBackReport,
  ReportQueue,
  ReportSolicitation,
  SafetyViews,
  TellOfHold,
  HoldRepository,
  SellingRepository,
];

/** Blocks, reports of solicitation and what they hold, and what people say they sell. */
@Module({
  imports: [PeopleModule, ClubsModule, AttendanceModule, TypeOrmModule.forFeature(safetyEntities)],
  providers: [...forOthers, BlockRepository, EncounterQueries, NarrowHolds, ReportRepository, Whom],
  exports: forOthers,
})
export class SafetyModule {}

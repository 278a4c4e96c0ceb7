import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MoveHistory } from './application/move-history';
import { HistoryRepository } from './persistence/history.repository';
import { GatheringsModule } from '@asaza/gatherings';
import { PeopleModule } from '@asaza/people';
import { RsvpsModule } from '@asaza/rsvps';
import { SpeakersModule } from '@asaza/speakers';
import { AddWalkIn } from './application/add-walk-in';
import { AfterCardPeople } from './application/after-card-people';
import { AfterCardViews } from './application/after-card-views';
import { AfterCards } from './application/after-cards';
import { AnswerAfterCard } from './application/answer-after-card';
import { AskAfterCards } from './application/ask-after-cards';
import { PlanAfterCards } from './application/plan-after-cards';
import { AttendanceBook } from './application/attendance-book';
import { CheckIn } from './application/check-in';
import { DoorAccess } from './application/door-access';
import { DoorLists } from './application/door-lists';
import { DoorQueries } from './application/door.queries';
import { ExcuseAbsence } from './application/excuse-absence';
import { MarkAbsences } from './application/mark-absences';
import { NamedOnCard } from './application/named-on-card';
import { Presence } from './application/presence';
import { TakeBackExcuse } from './application/take-back-excuse';
import { UndoCheckIn } from './application/undo-check-in';
import { Visits } from './application/visits';
import { AfterCardMarkEntity } from './persistence/after-card-mark.entity';
import { AfterCardEntity } from './persistence/after-card.entity';
import { AfterCardRepository } from './persistence/after-card.repository';
import { AttendanceEntity } from './persistence/attendance.entity';
import { AttendanceRepository } from './persistence/attendance.repository';
import { HeldOccurrenceEntity } from './persistence/held-occurrence.entity';
import { MemberStatsEntity } from './persistence/member-stats.entity';
import { MemberStatsRepository } from './persistence/member-stats.repository';

export const attendanceEntities = [
  AttendanceEntity,
  HeldOccurrenceEntity,
  MemberStatsEntity,
  AfterCardEntity,
  AfterCardMarkEntity,
];

const useCases = [
  CheckIn,
  UndoCheckIn,
  AddWalkIn,
  ExcuseAbsence,
  TakeBackExcuse,
  MarkAbsences,
  PlanAfterCards,
  AskAfterCards,
  AnswerAfterCard,
  AfterCardViews,
  AfterCards,
  NamedOnCard,
  DoorQueries,
  AttendanceBook,
  Visits,
  Presence,
];

@Module({
  imports: [
    PeopleModule,
    GatheringsModule,
    RsvpsModule,
    SpeakersModule,
    TypeOrmModule.forFeature(attendanceEntities),
  ],
  providers: [
    MoveHistory,
    HistoryRepository,
    ...useCases,
    DoorAccess,
    DoorLists,
    AfterCardPeople,
    AfterCardRepository,
    AttendanceRepository,
    MemberStatsRepository,
  ],
  exports: useCases,
})
export class AttendanceModule {}

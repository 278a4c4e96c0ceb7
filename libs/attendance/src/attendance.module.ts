import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceEntity } from './persistence/attendance.entity';
import { HeldOccurrenceEntity } from './persistence/held-occurrence.entity';
import { MemberStatsEntity } from './persistence/member-stats.entity';

export const attendanceEntities = [AttendanceEntity, HeldOccurrenceEntity, MemberStatsEntity];

@Module({ imports: [TypeOrmModule.forFeature(attendanceEntities)] })
export class AttendanceModule {}

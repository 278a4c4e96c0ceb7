import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance.module';

/** The schema's part of attendance. */
@Module({ imports: [AttendanceModule] })
export class AttendanceGraphqlModule {}

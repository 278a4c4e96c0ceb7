import { Module } from '@nestjs/common';

/** The worker's own small tasks need nothing beyond the platform. */
@Module({})
export class HousekeepingModule {}

import { Module } from '@nestjs/common';
import { ConfigModule } from '@asaza/platform/config';
import { DatabaseModule } from '@asaza/platform/database';
import { EventsModule } from '@asaza/platform/events';
import { LoggingModule } from '@asaza/platform/logging';
import { QueueModule } from '@asaza/platform/queue';
import { RateLimitModule } from '@asaza/platform/ratelimit';
import { TokensModule } from '@asaza/platform/tokens';
import { areas } from './areas';
import { MatchingModule } from './matching.module';
import { housekeeping } from './schedules';

/** The worker process: relays events and does what is due. */
@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    DatabaseModule,
    EventsModule,
    TokensModule,
    RateLimitModule,
    MatchingModule,
    QueueModule.forWorker([...areas, housekeeping]),
  ],
})
export class WorkerModule {}

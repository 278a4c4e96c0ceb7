import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, Entropy, MachineClock, MovableClock } from '@asaza/platform/clock';
import { Config } from '@asaza/platform/config';
import { dataSourceOptions } from './data-source-options';
import { Database } from './database';
import { statement } from './statement';

const readClockOffset = statement<{ millis: number }, []>(
  'clock.offset',
  `select extract(epoch from shift)::float8 * 1000 as millis from clock_offset`,
);

/** Database, Clock and Entropy: what every use case starts from. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        ...dataSourceOptions({
          url: config.databaseUrl,
          pool: config.databasePool,
          entities: [],
          applicationName: 'asaza',
        }),
        autoLoadEntities: true,
        retryAttempts: 3,
        retryDelay: 500,
      }),
    }),
  ],
  providers: [
    Database,
    Entropy,
    {
      provide: Clock,
      inject: [Config, Database],
      useFactory: (config: Config, database: Database) =>
        config.clockMovable
          ? new MovableClock(async () => (await database.row(readClockOffset, []))?.millis ?? 0)
          : new MachineClock(),
    },
  ],
  exports: [Database, Clock, Entropy],
})
export class DatabaseModule {}

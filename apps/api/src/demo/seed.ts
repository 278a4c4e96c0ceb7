import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule, Config } from '@asaza/platform/config';
import { DatabaseModule } from '@asaza/platform/database';
import { EventsModule } from '@asaza/platform/events';
import { LoggingModule } from '@asaza/platform/logging';
import { RateLimitModule } from '@asaza/platform/ratelimit';
import { TokensModule } from '@asaza/platform/tokens';
import { GatheringsModule } from '@asaza/gatherings';
import { IntroductionsModule } from '@asaza/introductions';
import { PeopleModule } from '@asaza/people';
import { KawaberiSeed } from './kawaberi-seed';

@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    DatabaseModule,
    EventsModule,
    TokensModule,
    RateLimitModule,
    PeopleModule,
    GatheringsModule,
    IntroductionsModule,
  ],
  providers: [KawaberiSeed],
})
class SeedModule {}

/** Puts the demo club 川べり朝食会 into the embedded database, once; never in production. */
async function seed(): Promise<void> {
  const app = await NestFactory.createApplicationContext(SeedModule, { logger: ['error', 'warn'] });
  const config = app.get(Config);
  if (config.production || !config.demo)
    throw new Error('The demo club goes into the embedded database only (ASAZA_DEMO=1).');
  const made = await app.get(KawaberiSeed).run();
  console.log(made ? 'The demo club is there.' : 'The demo club was there already.');
  await app.close();
}

seed().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

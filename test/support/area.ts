import type { DynamicModule, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Config, ConfigModule, readConfig } from '@asaza/platform/config';
import { Database, DatabaseModule, type MigrationClass, type Tx } from '@asaza/platform/database';
import { EventsModule } from '@asaza/platform/events';
import { LoggingModule } from '@asaza/platform/logging';
import { RateLimitModule } from '@asaza/platform/ratelimit';
import { TokensModule } from '@asaza/platform/tokens';
import { createTestDatabase, type TestDatabase } from './database';

/** One area's real providers on a real database of its own. */
export interface OpenArea {
  readonly db: TestDatabase;
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T;
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Events appended so far, oldest first. */
  events(): Promise<{ name: string; facts: Record<string, unknown> }[]>;
  close(): Promise<void>;
}

export const platformModules = [
  ConfigModule,
  LoggingModule,
  DatabaseModule,
  EventsModule,
  TokensModule,
  RateLimitModule,
];

/** Settings for a test process on this database. */
export const testConfig = (databaseUrl: string, more: Record<string, string> = {}): Config =>
  readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    SECRET_KEY: 'a-key-that-only-tests-know-0123456789abcdef',
    LOG_LEVEL: 'silent',
    CLOCK_MOVABLE: '1',
    SEND_DELAY_SECONDS: '0',
    ...more,
  });

export async function openArea(options: {
  modules: readonly (Type | DynamicModule)[];
  migrations: readonly MigrationClass[];
  env?: Record<string, string>;
  /** Runs on the new database before the modules start. */
  prepare?: (databaseUrl: string) => Promise<void>;
}): Promise<OpenArea> {
  const db = await createTestDatabase(options.migrations);
  await options.prepare?.(db.url);
  const module = await Test.createTestingModule({
    imports: [...platformModules, ...options.modules],
  })
    .overrideProvider(Config)
    .useValue(testConfig(db.url, options.env))
    .compile();
  await module.init();
  return {
    db,
    get: (type) => module.get(type as Type, { strict: false }),
    tx: (work) => module.get(Database).tx(work),
    events: () => db.query(`select name, facts from outbox order by id`),
    close: async () => {
      await module.close();
      await db.drop();
    },
  };
}

import pg from 'pg';
import type { DataSourceOptions, EntitySchema, MigrationInterface, MixedList } from 'typeorm';
import { SnakeCaseNames } from './snake-case-names';

type ClassOrSchema = (new () => unknown) | EntitySchema;
export type MigrationClass = new () => MigrationInterface;

// Wall time and dates have no zone: as a JavaScript Date they would be read in the server's.
const asText = (text: string): string => text;
pg.types.setTypeParser(pg.types.builtins.TIMESTAMP, asText);
pg.types.setTypeParser(pg.types.builtins.DATE, asText);

/** How every process talks to Postgres. Timeouts in milliseconds, on the server's side. */
export function dataSourceOptions(options: {
  url: string;
  pool: number;
  entities: MixedList<ClassOrSchema>;
  migrations?: MigrationClass[];
  applicationName: string;
  /** Migrations may take long; requests may not. */
  statementTimeout?: number;
}): DataSourceOptions {
  return {
    type: 'postgres',
    url: options.url,
    entities: options.entities as never,
    migrations: (options.migrations ?? []) as never,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseNames(),
    applicationName: options.applicationName,
    installExtensions: false,
    poolSize: options.pool,
    extra: {
      statement_timeout: options.statementTimeout ?? 5_000,
      lock_timeout: 3_000,
      idle_in_transaction_session_timeout: 10_000,
      connectionTimeoutMillis: 2_000,
      idleTimeoutMillis: 30_000,
    },
    logging: false,
  };
}

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import {
  Clock1760000000000,
  dataSourceOptions,
  type MigrationClass,
} from '@asaza/platform/database';
import { Events1760000001000 } from '@asaza/platform/events';

/** A database of one test file's own, on the real server that `npm test` brings up. */
export interface TestDatabase {
  readonly url: string;
  /** Moves the clock that decides what is due, for Postgres and Node alike. */
  setClock(instant: string): Promise<void>;
  advance(interval: string): Promise<void>;
  query<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

const adminUrl = (): string => {
  const url = process.env.TEST_DATABASE_ADMIN_URL;
  if (!url)
    throw new Error(
      'TEST_DATABASE_ADMIN_URL is not set: run the tests by `npm test`, which starts Postgres.',
    );
  return url;
};

/** Runs one statement beside all databases, such as making or dropping one. */
export async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Makes a database and runs the given areas' migrations on it (the platform's own come first). */
export async function createTestDatabase(
  migrations: readonly MigrationClass[],
): Promise<TestDatabase> {
  const name = `asaza_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(`create database ${name}`);
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  const source = new DataSource(
    dataSourceOptions({
      url: url.toString(),
      pool: 1,
      entities: [],
      migrations: [Clock1760000000000, Events1760000001000, ...migrations],
      applicationName: 'asaza-test-migrate',
      statementTimeout: 60_000,
    }),
  );
  await source.initialize();
  await source.runMigrations();
  await source.destroy();
  return connectTestDatabase(url.toString(), () => asAdmin(`drop database ${name} with (force)`));
}

/** A handle on a database that is there already. */
export async function connectTestDatabase(
  url: string,
  drop: () => Promise<void>,
): Promise<TestDatabase> {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => undefined);
  const query = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    (await pool.query(sql, values)).rows as Row[];
  return {
    url,
    query,
    setClock: async (instant) =>
      void (await query(`update clock_offset set shift = $1::timestamptz - now()`, [instant])),
    advance: async (interval) =>
      void (await query(`update clock_offset set shift = shift + $1::interval`, [interval])),
    drop: async () => {
      await pool.end();
      await drop();
    },
  };
}

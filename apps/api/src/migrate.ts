import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { readConfig } from '@asaza/platform/config';
import { dataSourceOptions } from '@asaza/platform/database';
import { migrateQueue } from '@asaza/platform/queue';
import { migrations } from './migrations';

/** Any number that no other program locks by: replicas that start together migrate one after the other. */
const LOCK = 7_391_024;

/** Brings the schema of DATABASE_URL up to date, as its owner, and ends. */
async function migrate(): Promise<void> {
  const config = readConfig();
  const source = new DataSource(
    dataSourceOptions({
      url: config.databaseUrl,
      pool: 2,
      entities: [],
      migrations,
      applicationName: 'asaza-migrate',
      statementTimeout: 600_000,
    }),
  );
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query(`set lock_timeout = '600s'`);
    await lock.query(`select pg_advisory_lock(${LOCK})`);
    const ran = await source.runMigrations();
    await migrateQueue(config.databaseUrl);
    console.log(
      ran.length === 0
        ? 'The schema is up to date.'
        : `Migrated: ${ran.map((one) => one.name).join(', ')}`,
    );
  } finally {
    await lock.release();
    await source.destroy();
  }
}

migrate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

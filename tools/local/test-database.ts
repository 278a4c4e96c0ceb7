import path from 'node:path';
import { SCRIPTS } from './build';
import { ensureFolder, type InstancePaths, type ProjectPaths } from './paths';
import { type Postgres, startPostgres } from './postgres';
import { withClient } from './postgres-address';
import { prepareDatabase, readStamp, writeStamp } from './postgres-roles';
import { type Secrets } from './secrets';
import { contentHash } from './sources';
import { type Supervisor } from './supervisor';
import { runToEnd } from './tasks';

/** The migrated, empty database of which each test file makes itself a copy. */
export const TEMPLATE = 'asaza_template';

export interface TestInstance {
  project: ProjectPaths;
  paths: InstancePaths;
  secrets: Secrets;
  supervisor: Supervisor;
}

export async function startTestPostgres({
  project,
  paths,
  secrets,
  supervisor,
}: TestInstance): Promise<Postgres> {
  return startPostgres(supervisor, { root: project.root, paths, secrets, durable: false });
}

/** Drops what an aborted run left, and makes the template anew when the migrations are others than last time. */
export async function prepareTemplate(instance: TestInstance, postgres: Postgres): Promise<void> {
  const { project, paths, secrets, supervisor } = instance;
  const migrations = contentHash(project.root, [SCRIPTS.migrate]);
  const current = (await readStamp(postgres, TEMPLATE)).migrate === migrations;
  await dropDatabases(postgres, current ? [TEMPLATE] : []);
  if (current) return;
  await prepareDatabase(postgres, secrets, { database: TEMPLATE, forTests: true });
  await runToEnd(supervisor, {
    name: 'migrate',
    command: process.execPath,
    args: ['--enable-source-maps', SCRIPTS.migrate],
    cwd: project.root,
    // Migrations need the database alone; the other addresses only have to be well-formed.
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: postgres.url('asaza_owner', TEMPLATE),
      REDIS_URL: '',
      SMTP_URL: 'smtp://127.0.0.1:1',
      PUBLIC_URL: 'http://localhost:3000',
      SECRET_KEY: secrets.secretKey,
    },
    output: path.join(ensureFolder(paths.logs, 0o700), 'migrate.log'),
  });
  await writeStamp(postgres, TEMPLATE, { migrate: migrations });
}

async function dropDatabases(postgres: Postgres, kept: readonly string[]): Promise<void> {
  await withClient(postgres.url('postgres', 'postgres'), async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT quote_ident(datname) AS name FROM pg_database
       WHERE NOT datistemplate AND datname <> 'postgres' AND datname <> ALL ($1)`,
      [kept],
    );
    for (const { name } of rows) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  });
}

import type pg from 'pg';
import { withClient } from './postgres-address';
import { type Postgres } from './postgres';
import { type Secrets } from './secrets';

/**
 * Makes the roles and one database; what is already there stays.
 *
 * - `asaza_owner` owns the database and migrates it;
 * - `asaza_app` reads and writes rows, nothing more: api and worker use it;
 * - `asaza_test`, in the test instance only, is the owner's equal and may make databases.
 */
export async function prepareDatabase(
  postgres: Postgres,
  secrets: Secrets,
  options: { database: string; forTests: boolean },
): Promise<void> {
  const { database, forTests } = options;
  await withClient(postgres.url('postgres', 'postgres'), async (client) => {
    await ensureRole(client, 'asaza_owner', secrets.owner, '');
    await ensureRole(client, 'asaza_app', secrets.app, '');
    if (forTests) {
      await ensureRole(client, 'asaza_test', secrets.test, 'CREATEDB');
      await client.query('GRANT asaza_owner TO asaza_test');
      // Ending the connections of a database before it is dropped.
      await client.query('GRANT pg_signal_backend TO asaza_test');
    }
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${database} OWNER asaza_owner`);
  });
  await withClient(postgres.url('postgres', database), grantRows);
}

/** A first database bears this name until it is migrated and holds the whole demo. */
const draftOf = (database: string): string => `${database}_new`;

/** The database to work on: the one of that name, or the draft that is to become it. */
export async function currentDatabase(postgres: Postgres, database: string): Promise<string> {
  return (await exists(postgres, database)) ? database : draftOf(database);
}

/** Makes the roles, and the draft where there is no database yet; what a killed first start left is dropped. */
export async function openDatabase(
  postgres: Postgres,
  secrets: Secrets,
  database: string,
): Promise<void> {
  const current = await currentDatabase(postgres, database);
  if (current !== database)
    await asSuperuser(postgres, `DROP DATABASE IF EXISTS ${current} WITH (FORCE)`);
  await prepareDatabase(postgres, secrets, { database: current, forTests: false });
}

/** Gives the finished draft its name. Nobody may be connected to it. */
export async function finishDatabase(postgres: Postgres, database: string): Promise<void> {
  const current = await currentDatabase(postgres, database);
  if (current !== database)
    await asSuperuser(postgres, `ALTER DATABASE ${current} RENAME TO ${database}`);
}

async function exists(postgres: Postgres, database: string): Promise<boolean> {
  const { rowCount } = await withClient(postgres.url('postgres', 'postgres'), (client) =>
    client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]),
  );
  return rowCount !== 0;
}

const asSuperuser = (postgres: Postgres, sql: string): Promise<unknown> =>
  withClient(postgres.url('postgres', 'postgres'), (client) => client.query(sql));

/** Default privileges, so that a table of a later migration needs no grant of its own. */
async function grantRows(client: pg.Client): Promise<void> {
  const owner = 'ALTER DEFAULT PRIVILEGES FOR ROLE asaza_owner';
  await client.query(`${owner} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO asaza_app`);
  await client.query(`${owner} GRANT USAGE, SELECT, UPDATE ON SEQUENCES TO asaza_app`);
  await client.query(`${owner} GRANT USAGE ON SCHEMAS TO asaza_app`);
}

/** The names are ours and the password is hexadecimal: nothing here needs quoting. */
async function ensureRole(
  client: pg.Client,
  name: string,
  password: string,
  extra: string,
): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
  await client.query(`${verb} ROLE ${name} LOGIN ${extra} PASSWORD '${password}'`);
}

/** What was applied to a database (hash of migrate.js, of seed.js), kept as its comment: it goes with the database. */
export async function readStamp(
  postgres: Postgres,
  database: string,
): Promise<Record<string, string>> {
  const sql = `SELECT shobj_description(oid, 'pg_database') AS stamp FROM pg_database WHERE datname = $1`;
  const { rows } = await withClient(postgres.url('postgres', 'postgres'), (client) =>
    client.query<{ stamp: string | null }>(sql, [database]),
  );
  const stamp = rows[0]?.stamp;
  return stamp ? (JSON.parse(stamp) as Record<string, string>) : {};
}

export async function writeStamp(
  postgres: Postgres,
  database: string,
  stamp: Record<string, string>,
): Promise<void> {
  const sql = `COMMENT ON DATABASE ${database} IS '${JSON.stringify(stamp)}'`;
  await withClient(postgres.url('postgres', 'postgres'), (client) => client.query(sql));
}

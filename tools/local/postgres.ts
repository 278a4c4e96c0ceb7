import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureFolder, type InstancePaths } from './paths';
import { freePort } from './ports';
import { canConnect, postgresUrl } from './postgres-address';
import { postgresBinaries, serverUser } from './postgres-binaries';
import { cleanEnvironment, initialise } from './postgres-init';
import { factsOf } from './process-identity';
import { type Secrets } from './secrets';
import { type Child, type Supervisor } from './supervisor';

export interface PostgresOptions {
  /** The project's folder: its node_modules hold the binaries. */
  root: string;
  paths: InstancePaths;
  secrets: Secrets;
  /** False only for tests: a crash of the machine may then lose the data. */
  durable: boolean;
}

export interface Postgres {
  port: number;
  /** A URL of one of the roles of postgres-roles.ts, or of the superuser. */
  url(role: PostgresRole, database: string): string;
  /** Null for a server that an earlier run had left running. */
  child: Child | null;
  stop(): Promise<void>;
}

export type PostgresRole = 'postgres' | 'asaza_owner' | 'asaza_app' | 'asaza_test';

/** Fast shutdown, then immediate shutdown (postgres(1)), then nothing asks any more. */
const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGQUIT', 'SIGKILL'];
const READY_MS = 30_000;

export async function startPostgres(
  supervisor: Supervisor,
  options: PostgresOptions,
): Promise<Postgres> {
  const { paths, secrets } = options;
  const user = serverUser();
  const binaries = postgresBinaries(options.root, user);
  const passwords = {
    postgres: secrets.superuser,
    asaza_owner: secrets.owner,
    asaza_app: secrets.app,
    asaza_test: secrets.test,
  };
  const urlAt = (port: number) => (role: PostgresRole, database: string) =>
    postgresUrl({ user: role, password: passwords[role], port, database });

  const left = await runningServer(paths.pgdata, (port) => urlAt(port)('postgres', 'postgres'));
  if (left !== null) {
    const adopted = supervisor.adopt('postgres', left.pid, SIGNALS);
    return { port: left.port, url: urlAt(left.port), child: null, stop: adopted.stop };
  }
  if (!existsSync(path.join(paths.pgdata, 'PG_VERSION')))
    await initialise(binaries, paths, secrets, user);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const child = supervisor.spawn({
      name: 'postgres',
      command: path.join(binaries, 'bin/postgres'),
      args: ['-D', paths.pgdata, ...serverSettings(port, options.durable)],
      cwd: paths.folder,
      env: cleanEnvironment(),
      output: path.join(ensureFolder(paths.logs, 0o700), 'postgres.log'),
      service: true,
      signals: SIGNALS,
      ...user,
    });
    if (await becomesReady(child, urlAt(port)('postgres', 'postgres'))) {
      return { port, url: urlAt(port), child, stop: child.stop };
    }
    await child.stop();
    // Another process can take the port between probe and start.
    if (attempt === 3)
      throw new Error(`Postgres did not start:\n${child.lastLines(15).join('\n')}`);
  }
}

function serverSettings(port: number, durable: boolean): string[] {
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    jit: 'off',
    max_connections: durable ? '100' : '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    ...(durable
      ? {}
      : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_wal_size: '4GB' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function becomesReady(child: Child, url: string): Promise<boolean> {
  let over = false;
  void child.ended.then(() => (over = true));
  for (let waited = 0; waited < READY_MS && !over; waited += 30) {
    if (await canConnect(url)) return true;
    await pause(30);
  }
  return false;
}

/** A server already on this data folder. A pid file whose process is no Postgres is from before a reboot: removed. */
async function runningServer(
  pgdata: string,
  urlAt: (port: number) => string,
): Promise<{ pid: number; port: number } | null> {
  const pidFile = path.join(pgdata, 'postmaster.pid');
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (!existsSync(pidFile)) return null;
    const lines = readFileSync(pidFile, 'utf8').split('\n');
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    const facts = factsOf(pid);
    if (facts === null || facts.zombie || !facts.command.startsWith('postgres')) {
      rmSync(pidFile, { force: true });
      return null;
    }
    if (port > 0 && (await canConnect(urlAt(port)))) return { pid, port };
    await pause(100);
  }
  throw new Error(
    `A Postgres server holds ${pgdata} and does not answer. End it, then start again.`,
  );
}

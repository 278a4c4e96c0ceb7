import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SCRIPTS } from './build';
import { ensureFolder, type ProjectPaths } from './paths';
import { currentDatabase, finishDatabase, readStamp, writeStamp } from './postgres-roles';
import { DATABASE, type Services } from './services';
import { serviceEnvironment, type Settings } from './settings';
import { contentHash } from './sources';
import { type Child, type SpawnOptions, type Supervisor } from './supervisor';
import { obituary, runToEnd } from './tasks';

export interface ApplicationOptions {
  project: ProjectPaths;
  settings: Settings;
  services: Services;
  /** To the terminal instead of .data/logs. */
  aloud: boolean;
}

const HEALTHY_MS = 60_000;

/**
 * Migrates, and fills the embedded database with the demo; each only when its script is another than last
 * time. A first database gets its name when it is whole, so a start that was killed leaves no half demo.
 */
export async function prepareData(
  supervisor: Supervisor,
  options: ApplicationOptions,
): Promise<void> {
  const { project, services } = options;
  const { postgres } = services;
  if (postgres === null) return runToEnd(supervisor, script(options, 'migrate', services.ownerUrl));
  const database = await currentDatabase(postgres, DATABASE);
  const done = await readStamp(postgres, database);
  const now = {
    migrate: contentHash(project.root, [SCRIPTS.migrate]),
    seed: contentHash(project.root, [SCRIPTS.seed]),
  };
  if (done.migrate !== now.migrate) {
    const asOwner = postgres.url('asaza_owner', database);
    await runToEnd(supervisor, script(options, 'migrate', asOwner));
    await writeStamp(postgres, database, { ...done, migrate: now.migrate });
  }
  if (done.seed !== now.seed) {
    await runToEnd(supervisor, script(options, 'seed', postgres.url('asaza_app', database)));
    await writeStamp(postgres, database, now);
  }
  await finishDatabase(postgres, DATABASE);
}

/** Starts api and worker and waits until the api says that it is healthy. */
export async function startApplication(
  supervisor: Supervisor,
  options: ApplicationOptions,
): Promise<Child[]> {
  const children = [
    supervisor.spawn(script(options, 'api')),
    supervisor.spawn(script(options, 'worker')),
  ];
  let dead: Child | null = null;
  for (const child of children) void child.ended.then(() => (dead ??= child));
  const url = `http://127.0.0.1:${options.services.addresses.port}/healthz`;
  for (let waited = 0; waited < HEALTHY_MS; waited += 50) {
    if (dead !== null) throw new Error(await obituary(dead));
    if (await isHealthy(url)) return children;
    await pause(50);
  }
  throw new Error(`The api did not become healthy (${url}) within ${HEALTHY_MS / 1000} s.`);
}

function script(
  { project, settings, services, aloud }: ApplicationOptions,
  name: keyof typeof SCRIPTS,
  databaseUrl = services.addresses.databaseUrl,
): SpawnOptions {
  const addresses = { ...services.addresses, databaseUrl };
  return {
    name,
    command: process.execPath,
    args: ['--enable-source-maps', SCRIPTS[name]],
    cwd: project.root,
    env: serviceEnvironment(process.env, settings, addresses),
    output: aloud ? 'inherit' : path.join(ensureFolder(project.logs, 0o700), `${name}.log`),
  };
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

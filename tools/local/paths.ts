import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';

export interface ProjectPaths {
  root: string;
  data: string;
  logs: string;
  inbox: string;
  running: string;
  lock: string;
  /** Folders outside the clone that belong to it, for `reset`. */
  outside: string[];
}

export interface InstancePaths {
  /** Holds `pgdata`, `secrets.json` and Redis' files of one instance. */
  folder: string;
  pgdata: string;
  secrets: string;
  redis: string;
  logs: string;
  /** Processes of the last run, so that the next one can end what outlived it. */
  processes: string;
  lock: string;
}

const SYSTEM_FOLDER = '/var/lib/asaza';
const asRoot = (): boolean => process.getuid?.() === 0;

/** Room for what is shared by every clone of this machine: readable copies of the server's binaries. */
export const sharedBinaries = (): string => path.join(SYSTEM_FOLDER, 'binaries');

export function projectPaths(folder: string): ProjectPaths {
  const root = realpathSync(folder);
  const data = path.join(root, '.data');
  return {
    root,
    data,
    logs: path.join(data, 'logs'),
    inbox: path.join(data, 'inbox'),
    running: path.join(data, 'running.json'),
    lock: path.join(data, 'lock'),
    outside: asRoot()
      ? (['main', BENCH, ...TEST_SLOTS] as const).map((slot) => systemFolder(root, slot))
      : [],
  };
}

/** Several test runs of one clone can go on at once; each takes the first free slot. */
export const TEST_SLOTS = ['test', 'test-2', 'test-3', 'test-4'] as const;
/** Its own place: figures are taken on a server that writes to disk, tests on one that does not. */
export const BENCH = 'bench';
export type Instance = 'main' | 'build' | typeof BENCH | (typeof TEST_SLOTS)[number];

/**
 * Root cannot run Postgres and its own folders may be closed to the user who does, so root's data live in
 * /var/lib/asaza under a name made from the clone's path; everybody else's live in the clone.
 */
export function instancePaths(project: ProjectPaths, instance: Instance): InstancePaths {
  const own = path.join(project.data, instance);
  const folder = asRoot() ? systemFolder(project.root, instance) : own;
  return {
    folder,
    pgdata: path.join(folder, 'pgdata'),
    secrets: path.join(folder, 'secrets.json'),
    redis: path.join(own, 'redis'),
    logs: instance === 'main' ? project.logs : path.join(own, 'logs'),
    processes: path.join(own, 'processes.json'),
    lock: instance === 'main' ? project.lock : path.join(own, 'lock'),
  };
}

function systemFolder(root: string, instance: Instance): string {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return path.join(SYSTEM_FOLDER, instance === 'main' ? name : `${name}-${instance}`);
}

/** mkdir -p with the mode it says, whatever the umask: only the last folder's mode is set. */
export function ensureFolder(folder: string, mode: number): string {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, mode);
  return folder;
}

export function ensureSystemFolder(): void {
  if (asRoot()) ensureFolder(SYSTEM_FOLDER, 0o755);
}

/** The instance's own folder; as root others may pass through it, to reach the server's part. */
export function ensureInstance(paths: InstancePaths): void {
  ensureSystemFolder();
  ensureFolder(paths.folder, asRoot() ? 0o755 : 0o700);
  ensureFolder(path.dirname(paths.processes), 0o700);
}

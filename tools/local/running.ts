import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { lockHolder } from './lock';
import { type ProjectPaths } from './paths';
import { writePrivate } from './secrets';
import { type Services } from './services';

/** `.data/running.json`: where the running instance of this clone answers. `databaseUrl` is the owner's. */
export interface Running {
  web: string;
  graphql: string;
  inbox: string | null;
  databaseUrl: string;
  redisUrl: string | null;
  pid: number;
}

export function describeRunning({ addresses, ownerUrl }: Services): Running {
  const web = addresses.publicUrl.replace(/\/$/, '');
  return {
    web,
    graphql: `${web}/graphql`,
    inbox: addresses.inboxUrl,
    databaseUrl: ownerUrl,
    redisUrl: addresses.redisUrl,
    pid: process.pid,
  };
}

export function writeRunning(project: ProjectPaths, running: Running): void {
  writePrivate(project.running, JSON.stringify(running, null, 2));
}

export function removeRunning(project: ProjectPaths): void {
  rmSync(project.running, { force: true });
}

/** The addresses of the process that holds the lock; it may still be starting. Null when it ends before that. */
export async function waitForRunning(
  project: ProjectPaths,
  timeoutMs: number,
): Promise<Running | null> {
  for (let waited = 0; waited < timeoutMs; waited += 200) {
    const holder = lockHolder(project.lock);
    if (holder === null) return null;
    const running = readRunning(project);
    if (running?.pid === holder) return running;
    await pause(200);
  }
  return null;
}

function readRunning(project: ProjectPaths): Running | null {
  try {
    return JSON.parse(readFileSync(project.running, 'utf8')) as Running;
  } catch {
    return null;
  }
}

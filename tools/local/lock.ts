import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity';

export interface Lock {
  release(): void;
}

/** Takes the lock, or names the living process that has it. A lock whose holder is gone is taken over. */
export function tryLock(file: string): Lock | { heldBy: number } {
  const mine = JSON.stringify(identityOf(process.pid));
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    for (;;) {
      try {
        // link(2) makes the file with its content in one step: nobody reads a half-written lock.
        linkSync(draft, file);
        return { release: () => releaseOwn(file, mine) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        const holder = lockHolder(file);
        if (holder !== null) return { heldBy: holder };
        rmSync(file, { force: true });
      }
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

export async function waitForLock(file: string, timeoutMs: number): Promise<Lock> {
  for (let waited = 0; ; waited += 100) {
    const lock = tryLock(file);
    if ('release' in lock) return lock;
    if (waited >= timeoutMs) throw new Error(`Process ${lock.heldBy} still holds ${file}.`);
    await pause(100);
  }
}

/** The process number of the lock's living holder, or null. */
export function lockHolder(file: string): number | null {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
    return isAlive(holder) ? holder.pid : null;
  } catch {
    return null;
  }
}

function releaseOwn(file: string, mine: string): void {
  try {
    if (readFileSync(file, 'utf8') === mine) rmSync(file, { force: true });
  } catch {
    // Already gone with its folder.
  }
}

import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, type ProcessIdentity } from './process-identity';

/** A process that this project started, with the signals that end it, the politest first. */
export interface Endable extends ProcessIdentity {
  name: string;
  signals: NodeJS.Signals[];
  /** It leads its own process group: what it left behind there is ended with it. */
  group: boolean;
}

/**
 * Ends all of them at the same time, waiting `stepMs` after each signal. Identities are checked first: a
 * number that the system has given to somebody else since then is left alone.
 */
export async function endProcesses(all: readonly Endable[], stepMs: number): Promise<void> {
  await Promise.all(all.map((one) => endProcess(one, stepMs)));
}

export async function endProcess(target: Endable, stepMs: number): Promise<void> {
  for (const signal of target.signals) {
    if (!isAlive(target)) break;
    send(target.pid, signal);
    for (let waited = 0; waited < stepMs && isAlive(target); waited += 25) await pause(25);
  }
  if (target.group) send(-target.pid, 'SIGKILL');
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { endProcess, endProcesses, type Endable } from './ending';
import { identityOf, isAlive } from './process-identity';
import { writePrivate } from './secrets';

const WATCHDOG = fileURLToPath(new URL('./watchdog.mjs', import.meta.url));
const STEP_MS = 3000;

export interface SpawnOptions {
  name: string;
  command: string;
  args: string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  /** A file for both outputs, or 'inherit' for the terminal. */
  output: string | 'inherit';
  input?: string;
  signals?: NodeJS.Signals[];
  /** Others need it until they have ended: it goes last. */
  service?: boolean;
}

export interface Child {
  name: string;
  pid: number;
  /** Settles when the process has ended, for whatever reason. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  stop(): Promise<void>;
  lastLines(count: number): string[];
}

/** Starts processes, remembers them, and sees that none outlives this one. */
export class Supervisor {
  private readonly wards = new Map<number, Endable>();
  private readonly services = new Set<number>();
  private readonly watchdog: ChildProcess;
  private closing = false;

  /** `ledger`: the file that names the processes of this run, for the case that even the watchdog is killed. */
  constructor(private readonly ledger: string) {
    mkdirSync(path.dirname(ledger), { recursive: true });
    // Its own session: Ctrl-C in the terminal must reach this process alone, which then ends the others in order.
    this.watchdog = spawn(process.execPath, [WATCHDOG], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    this.watchdog.stdin?.on('error', () => undefined);
    this.watchdog.unref();
    this.tell();
  }

  spawn(options: SpawnOptions): Child {
    if (this.closing) throw new Error(`${options.name} is not started: everything is being ended.`);
    const file = options.output === 'inherit' ? null : options.output;
    const out = file === null ? 'inherit' : openSync(file, 'w', 0o600);
    const child = spawn(options.command, options.args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      uid: options.uid,
      gid: options.gid,
      detached: true,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', out, out],
    });
    if (typeof out === 'number') closeSync(out);
    const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
      child.once('error', () => resolve({ code: 127, signal: null }));
      child.once('exit', (code, signal) => resolve({ code, signal }));
    });
    const pid = child.pid;
    if (pid === undefined)
      throw new Error(`${options.name} could not be started: ${options.command} does not run.`);
    child.stdin?.on('error', () => undefined).end(options.input);
    const ward = this.add(options.name, pid, options.signals ?? ['SIGTERM', 'SIGKILL'], true);
    if (options.service) this.services.add(pid);
    void ended.then(() => this.drop(pid));
    const stop = async (): Promise<void> => {
      if (ward !== null) await endProcess(ward, STEP_MS);
      await ended;
    };
    return {
      name: options.name,
      pid,
      ended,
      stop,
      lastLines: (count) => (file === null ? [] : tail(file, count)),
    };
  }

  /** Takes over a process that an earlier run left behind. */
  adopt(name: string, pid: number, signals: NodeJS.Signals[]): Pick<Child, 'stop'> {
    const ward = this.add(name, pid, signals, false);
    this.services.add(pid);
    return {
      stop: async () => {
        if (ward !== null) await endProcess(ward, STEP_MS);
        this.drop(pid);
      },
    };
  }

  /** Ends what is still running, services last, and lets the watchdog go. */
  async close(): Promise<void> {
    this.closing = true;
    const isService = ({ pid }: Endable): boolean => this.services.has(pid);
    const all = [...this.wards.values()];
    await endProcesses(
      all.filter((ward) => !isService(ward)),
      STEP_MS,
    );
    await endProcesses(all.filter(isService), STEP_MS);
    this.wards.clear();
    this.tell();
    this.watchdog.stdin?.end();
  }

  private add(
    name: string,
    pid: number,
    signals: NodeJS.Signals[],
    group: boolean,
  ): Endable | null {
    const identity = identityOf(pid);
    if (identity === null) return null;
    const ward = { ...identity, name, signals, group };
    this.wards.set(pid, ward);
    this.tell();
    return ward;
  }

  private drop(pid: number): void {
    if (this.wards.delete(pid)) this.tell();
  }

  private tell(): void {
    const wards = [...this.wards.values()];
    this.watchdog.stdin?.write(`${JSON.stringify(wards)}\n`);
    try {
      writePrivate(this.ledger, JSON.stringify(wards));
    } catch {
      // The folder was deleted under us; the watchdog still knows.
    }
  }
}

/** Ends what an earlier run left behind; its watchdog may be at the same work. */
export async function endLeftovers(ledger: string): Promise<void> {
  let left: Endable[];
  try {
    left = JSON.parse(readFileSync(ledger, 'utf8')) as Endable[];
  } catch {
    return;
  }
  await endProcesses(left.filter(isAlive), STEP_MS);
}

function tail(file: string, count: number): string[] {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
  } catch {
    return [];
  }
}

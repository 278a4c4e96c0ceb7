import { spawn, type ChildProcess } from 'node:child_process';

/** How long a process may take to end well before it is ended. */
const GRACE_MS = 15_000;

/** The processes of one stack: none outlives it. */
export class Children {
  private readonly running = new Set<ChildProcess>();

  constructor(
    private readonly env: Readonly<Record<string, string>>,
    /** Takes every line that they write; without it they write to the terminal. */
    private readonly output?: (text: string) => void,
  ) {}

  run(script: string, more: Readonly<Record<string, string>> = {}): ChildProcess {
    const { output } = this;
    const child = spawn(process.execPath, ['--enable-source-maps', script], {
      env: { ...this.env, ...more },
      stdio: output ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (bytes) => output?.(String(bytes)));
    this.running.add(child);
    child.once('exit', () => this.running.delete(child));
    return child;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.running].map((child) => ended(child, 'SIGTERM')));
  }
}

/** Asks a process to end, and ends it when it has not after a while. */
export function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    child.once('exit', () => {
      clearTimeout(late);
      resolve();
    });
    child.kill(signal);
  });
}

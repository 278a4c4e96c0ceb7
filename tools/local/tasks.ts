import { type Child, type SpawnOptions, type Supervisor } from './supervisor';

/** Runs a process that is meant to end; fails with its last lines when it ends badly. */
export async function runToEnd(supervisor: Supervisor, options: SpawnOptions): Promise<void> {
  const child = supervisor.spawn(options);
  const { code } = await child.ended;
  if (code !== 0) throw new Error(await obituary(child));
}

/** What to print about a child that ended when it should not have. */
export async function obituary(child: Child): Promise<string> {
  const { code, signal } = await child.ended;
  const how = signal === null ? `with code ${code}` : `by ${signal}`;
  const lines = child.lastLines(25);
  return [`${child.name} ended ${how}.`, ...lines.map((line) => `  ${line}`)].join('\n');
}

import { watchAncestors } from './ancestors';
import { tryLock } from './lock';
import {
  ensureFolder,
  ensureInstance,
  type InstancePaths,
  instancePaths,
  type ProjectPaths,
  projectPaths,
} from './paths';
import { loadSecrets, type Secrets } from './secrets';
import { endLeftovers, Supervisor } from './supervisor';

/** What one run of a command holds: its lock, its secrets, and the processes that must not outlive it. */
export interface Session {
  project: ProjectPaths;
  paths: InstancePaths;
  secrets: Secrets;
  supervisor: Supervisor;
  /** Settles when somebody wants the run to end: Ctrl-C, SIGTERM, or npm gone. */
  asked: Promise<void>;
  /** Ends every process and gives the lock back. */
  close(): Promise<void>;
}

/** Where ending takes longer the process exits all the same; the watchdog ends what is left. */
const HARD_DEADLINE_MS = 20_000;

/** Null when another process of this clone holds the instance. */
export async function openSession(
  root: string,
  instance: Parameters<typeof instancePaths>[1],
): Promise<Session | null> {
  const project = projectPaths(root);
  const paths = instancePaths(project, instance);
  ensureFolder(project.data, 0o700);
  ensureInstance(paths);
  const lock = tryLock(paths.lock);
  if ('heldBy' in lock) return null;
  await endLeftovers(paths.processes);
  const secrets = loadSecrets(paths.secrets);
  const supervisor = new Supervisor(paths.processes);
  const close = async (): Promise<void> => {
    const deadline = setTimeout(() => process.exit(1), HARD_DEADLINE_MS);
    await supervisor.close();
    lock.release();
    // Whoever has something else to do now is not ended in the middle of it.
    clearTimeout(deadline);
  };
  return { project, paths, secrets, supervisor, asked: endAsked(), close };
}

/** SIGHUP keeps its default: it ends this process and the watchdog does the rest, while nohup still works. */
function endAsked(): Promise<void> {
  return new Promise((resolve) => {
    // npm and the terminal may both pass on one Ctrl-C, so a second signal is no wish for haste.
    process.on('SIGINT', () => resolve());
    process.on('SIGTERM', () => resolve());
    watchAncestors(resolve);
  });
}

import { existsSync, rmSync } from 'node:fs';
import { endProcess } from './local/ending';
import { lockHolder } from './local/lock';
import { instancePaths, projectPaths, TEST_SLOTS } from './local/paths';
import { identityOf } from './local/process-identity';
import { endLeftovers } from './local/supervisor';

/** Ends what runs in this clone and deletes its data: embedded databases, queue, mails, secrets, build marks. */
export async function run(): Promise<number> {
  const project = projectPaths(process.cwd());
  for (const instance of ['main', ...TEST_SLOTS] as const) {
    const paths = instancePaths(project, instance);
    const holder = lockHolder(paths.lock);
    const identity = holder === null ? null : identityOf(holder);
    // As long as an orderly end may take; what is left after that is in the ledger.
    if (identity !== null)
      await endProcess(
        { ...identity, name: instance, signals: ['SIGTERM', 'SIGKILL'], group: false },
        20_000,
      );
    await endLeftovers(paths.processes);
  }
  const folders = [project.data, ...project.outside].filter((folder) => existsSync(folder));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  console.log(folders.length === 0 ? 'Nothing to clear.' : `Cleared: ${folders.join(', ')}`);
  return 0;
}

import { buildIfChanged, TARGETS, type BuildTarget } from './local/build';
import { openSession } from './local/session';

/** `npm run build`: api, worker, migrate, seed and the pages, where their sources changed. */
export async function run(): Promise<number> {
  await buildTargets(TARGETS);
  return 0;
}

/** Builds these targets side by side, each where its sources changed. */
export async function buildTargets(targets: readonly BuildTarget[]): Promise<void> {
  const session = await openSession(process.cwd(), 'build');
  if (session === null) throw new Error('Another build of this clone is going on.');
  try {
    const build = async (target: BuildTarget): Promise<void> => {
      const seconds = await buildIfChanged(session.supervisor, session.project, target);
      const how = seconds === null ? 'nothing changed' : `built in ${seconds.toFixed(1)} s`;
      console.log(`${target.name}: ${how}`);
    };
    await Promise.all(targets.map(build));
  } finally {
    await session.close();
  }
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { waitForLock } from './lock';
import { ensureFolder, type ProjectPaths } from './paths';
import { contentHash } from './sources';
import { type Supervisor } from './supervisor';
import { runToEnd } from './tasks';

export interface BuildTarget {
  name: 'server' | 'web' | 'console';
  sources: string[];
  outputs: string[];
  command: string[];
  cwd: string;
}

/** Api, worker, migrate and seed in one go, by nest-cli.json and rspack.config.js. */
const NEST = [path.resolve('node_modules/@nestjs/cli/bin/nest.js'), 'build', 'api'];

export const SCRIPTS = {
  migrate: 'dist/apps/api/migrate.js',
  seed: 'dist/apps/api/seed.js',
  api: 'dist/apps/api/main.js',
  worker: 'dist/apps/worker/main.js',
} as const;

export const TARGETS: readonly BuildTarget[] = [
  {
    name: 'server',
    sources: [
      'apps/api',
      'apps/worker',
      'libs',
      'nest-cli.json',
      'rspack.config.js',
      'tsconfig.json',
      'package-lock.json',
    ],
    outputs: Object.values(SCRIPTS),
    command: NEST,
    cwd: '.',
  },
  {
    name: 'web',
    // Pages know the schema and nothing of the libraries.
    sources: ['apps/web', 'apps/api/schema.graphql', 'package-lock.json'],
    outputs: ['apps/web/build/server/index.mjs'],
    command: [path.resolve('node_modules/@react-router/dev/bin.js'), 'build'],
    cwd: 'apps/web',
  },
];

/** The GraphQL console of `/dev/graphql`: seven megabytes that no page needs, so nobody waits for it. */
export const CONSOLE: BuildTarget = {
  name: 'console',
  sources: ['apps/web/console', 'package-lock.json'],
  outputs: ['apps/web/build/console/index.html'],
  command: [
    path.resolve('node_modules/vite/bin/vite.js'),
    'build',
    '-c',
    'console/vite.config.mts',
  ],
  cwd: 'apps/web',
};

/** Builds one target when its sources are not those of the last build. Answers the seconds that it took, or null. */
export async function buildIfChanged(
  supervisor: Supervisor,
  project: ProjectPaths,
  target: BuildTarget,
): Promise<number | null> {
  const folder = ensureFolder(path.join(project.data, 'build'), 0o700);
  const lock = await waitForLock(path.join(folder, `${target.name}.lock`), 120_000);
  try {
    const stamp = path.join(folder, `${target.name}.hash`);
    const hash = contentHash(project.root, target.sources);
    const built = target.outputs.every((file) => existsSync(path.join(project.root, file)));
    if (built && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return null;
    const began = performance.now();
    await runToEnd(supervisor, {
      name: `build of ${target.name}`,
      command: process.execPath,
      args: target.command,
      cwd: path.join(project.root, target.cwd),
      env: { ...process.env, NODE_ENV: 'production' },
      output: path.join(ensureFolder(project.logs, 0o700), `build-${target.name}.log`),
    });
    const missing = target.outputs.filter((file) => !existsSync(path.join(project.root, file)));
    if (missing.length > 0)
      throw new Error(`The build of ${target.name} left out ${missing.join(', ')}.`);
    writeFileSync(stamp, hash);
    return (performance.now() - began) / 1000;
  } finally {
    lock.release();
  }
}

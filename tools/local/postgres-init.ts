import { execFile } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { type InstancePaths } from './paths';
import { type ServerUser } from './postgres-binaries';
import { type Secrets } from './secrets';

/**
 * The C.UTF-8 of the server itself sorts and folds the same on every machine. LC_CTYPE must not be plain C:
 * pg_trgm would then see no letters in Japanese text.
 */
export async function initialise(
  binaries: string,
  paths: InstancePaths,
  secrets: Secrets,
  user: ServerUser | null,
): Promise<void> {
  // Under another name until it is whole: a killed initdb must not look like a finished one.
  const draft = `${paths.pgdata}.new`;
  const passwordFile = path.join(paths.folder, 'superuser.password');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${secrets.superuser}\n`, { mode: 0o600 });
  if (user !== null) for (const own of [draft, passwordFile]) chownSync(own, user.uid, user.gid);
  const flags = [
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--lc-ctype=${ctype()}`,
  ];
  const access = [
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--no-instructions',
  ];
  try {
    await promisify(execFile)(
      path.join(binaries, 'bin/initdb'),
      ['-D', draft, ...flags, ...access],
      {
        cwd: paths.folder,
        env: cleanEnvironment(),
        ...user,
      },
    );
    renameSync(draft, paths.pgdata);
  } catch (error) {
    throw new Error(`initdb failed:\n${(error as { stderr?: string }).stderr ?? String(error)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** macOS has no C.UTF-8 before version 15. */
const ctype = (): string => (process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8');

/** A locale of the terminal that this machine lacks would stop initdb. */
export const cleanEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
});

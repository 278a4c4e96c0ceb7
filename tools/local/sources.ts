import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const SKIPPED_FOLDERS = new Set(['node_modules', 'build', 'dist', '.react-router', '.data']);
const SKIPPED_FILES = /\.(spec|int-spec|e2e-spec|journey)\.tsx?$|\.md$/;

/** A fingerprint of the content of files and folders below `root`; tests and prose do not count. */
export function contentHash(root: string, entries: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sourceFiles(root, entries))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 24);
}

/** A cheap mark of change, for polling: names, sizes and times. */
export function changeMark(root: string, entries: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sourceFiles(root, entries)) {
    const stat = statSync(path.join(root, file), { throwIfNoEntry: false });
    hash.update(`${file} ${stat?.size} ${stat?.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function sourceFiles(root: string, entries: readonly string[]): string[] {
  return entries.flatMap((entry) => below(root, entry)).sort();
}

function below(root: string, entry: string): string[] {
  const stat = statSync(path.join(root, entry), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return SKIPPED_FILES.test(entry) ? [] : [entry];
  return readdirSync(path.join(root, entry))
    .filter((name) => !SKIPPED_FOLDERS.has(name))
    .flatMap((name) => below(root, `${entry}/${name}`));
}

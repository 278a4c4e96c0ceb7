import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The first of the programs that PATH knows. Relative folders of PATH are left out: they could be anything. */
export function findOnPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder));
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (isRunnable(file)) return file;
    }
  }
  return null;
}

export function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

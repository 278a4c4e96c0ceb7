import { readFileSync, writeFileSync } from 'node:fs';
import { completed, type LockFile, missingEntries } from './local/lock-file';

const FILE = 'package-lock.json';

/** Completes package-lock.json after `npm install`; with `--check` it only says what is missing. */
export async function run(args: string[]): Promise<number> {
  const lock = JSON.parse(readFileSync(FILE, 'utf8')) as LockFile;
  const missing = missingEntries(lock);
  const places = Object.keys(missing);
  if (places.length === 0) {
    console.log(`${FILE} knows every platform's packages.`);
    return 0;
  }
  if (args.includes('--check')) {
    console.error(
      `${FILE} lacks ${places.length} optional packages of other platforms:\n  ${places.join('\n  ')}`,
    );
    console.error('Run: node tools/run.mjs complete-lock');
    return 1;
  }
  writeFileSync(FILE, `${JSON.stringify(completed(lock, missing), null, 2)}\n`);
  console.log(`${FILE}: added ${places.length} optional packages of other platforms.`);
  return 0;
}

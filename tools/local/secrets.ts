import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

export interface Secrets {
  superuser: string;
  owner: string;
  app: string;
  test: string;
  redis: string;
  /** SECRET_KEY of a clone that was given none. */
  secretKey: string;
}

const NAMES = ['superuser', 'owner', 'app', 'test', 'redis', 'secretKey'] as const;

/** Reads the file or makes it, mode 0600. It lies beside the data that it opens, so both live and go together. */
export function loadSecrets(file: string): Secrets {
  const stored: Partial<Secrets> = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>)
    : {};
  const missing = NAMES.filter((name) => !stored[name]);
  const secrets = { ...stored } as Secrets;
  for (const name of missing) secrets[name] = randomBytes(32).toString('hex');
  if (missing.length > 0) writePrivate(file, JSON.stringify(secrets, null, 2));
  return secrets;
}

/** A reader sees the old file or the new one, never half of it, and only its owner sees either. */
export function writePrivate(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, `${text}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

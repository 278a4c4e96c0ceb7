/** package-lock.json, as far as it matters here (docs.npmjs.com, "package-lock.json", lockfileVersion 3). */
export interface LockFile {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/**
 * npm leaves out optional packages of platforms other than the one it ran on, and `npm ci` then refuses the
 * lock everywhere. Answers the entries to add, by place: enough for npm to know that a package exists and
 * for which machines. Throws for a dependency given as a range, whose version only the registry knows.
 */
export function missingEntries(lock: LockFile): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const [place, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isLocked(lock, place, name)) continue;
      if (!/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version)) {
        throw new Error(
          `${place} wants ${name} ${version}, which is a range: add its entry to package-lock.json by hand.`,
        );
      }
      missing[placeFor(lock, missing, place, name, version)] = {
        version,
        optional: true,
        ...platformOf(name),
      };
    }
  }
  return missing;
}

/** The same lock with the entries in npm's own order. */
export function completed(lock: LockFile, added: Record<string, LockedPackage>): LockFile {
  const entries = Object.entries({ ...lock.packages, ...added });
  entries.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(entries) };
}

/** Node's own way up through the node_modules folders. */
function isLocked(lock: LockFile, from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in lock.packages) return true;
    if (at === '') return false;
  }
}

/** At the top, or below its parent where another version already has that place. */
function placeFor(
  lock: LockFile,
  missing: Record<string, LockedPackage>,
  parent: string,
  name: string,
  version: string,
): string {
  const top = `node_modules/${name}`;
  const there = lock.packages[top] ?? missing[top];
  return there === undefined || there.version === version || parent === ''
    ? top
    : `${parent}/${top}`;
}

/** `@swc/core-linux-arm64-musl` says for which machines it is; a package without such words is for all. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[^a-z0-9]+/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : [];
  return {
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 && os.includes('linux') ? { libc } : {}),
    ...(os.length > 0 ? { os } : {}),
  };
}

import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CalendarFile, Fault } from './reader';

// Debian's own Python: another one earlier on PATH does not see Debian's packages.
export const python = '/usr/bin/python3';

/** A file of this folder, for programs. */
export const here = (file: string): string => join(process.cwd(), 'test', 'calendars', file);

/** A folder of its own, gone afterwards. */
export async function inScratch<T>(
  work: (folder: string) => Promise<T>,
  within = tmpdir(),
): Promise<T> {
  const folder = await mkdtemp(join(within, 'asaza-calendars-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes the files and answers their paths, in order. */
export async function written(folder: string, files: readonly CalendarFile[]): Promise<string[]> {
  const paths = files.map((_, index) => join(folder, `${index}.ics`));
  for (const [index, path] of paths.entries()) await writeFile(path, files[index]!.text);
  return paths;
}

/** Runs a program to its end; answers what it wrote, fails with what it complained of. */
export const output = (command: string, args: readonly string[], input: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } });
    let out = '';
    let complaints = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${command} ended with ${code}: ${complaints}`)),
    );
    child.stdin.on('error', () => undefined).end(input);
  });

/** Gives the files to a program that takes paths on stdin and answers `path<TAB>fault` lines. */
export const faultsBy = (
  files: readonly CalendarFile[],
  program: (folder: string) => Promise<readonly [command: string, ...args: string[]]>,
): Promise<Fault[]> =>
  inScratch(async (folder) => {
    const paths = await written(folder, files);
    const [command, ...args] = await program(folder);
    const lines = (await output(command, args, `${paths.join('\n')}\n`)).split('\n');
    // libical repeats itself.
    return [...new Set(lines)].filter(Boolean).map((line): Fault => {
      const [path = '', fault = ''] = line.split('\t');
      return { name: files[paths.indexOf(path)]?.name ?? path, fault };
    });
  });

import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = process.cwd();
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Record<'dependencies' | 'devDependencies', Record<string, string>>;

/** Needed while running although no file of ours names them: another package loads each. */
const loadedByOthers: Record<string, string> = {
  '@apollo/server': '@nestjs/apollo',
  '@as-integrations/express5': '@nestjs/apollo',
  '@nestjs/platform-express': '@nestjs/core',
  ioredis: 'bullmq',
  'react-dom': 'react-email',
  rxjs: '@nestjs/common',
};
/** Needed while building or testing, by a program that finds them by name. */
const foundByTools =
  /^(@types\/|@nestjs\/cli$|@rspack\/core$|@swc\/core$|dependency-cruiser$|eslint$|jest$|prettier$|typescript$)/;

const filesBelow = (folder: string, pattern: RegExp): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (/^(node_modules|build|\.react-router)$/.test(entry.name)) return [];
    if (entry.isDirectory()) return filesBelow(path, pattern);
    return pattern.test(entry.name) ? [path] : [];
  });
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What `npm ci --omit=dev` has to hold for: each built file that a container runs. */
const bundles = [
  ...['api/main', 'api/migrate', 'worker/main'].map((name) => text(`dist/apps/${name}.js`)),
  ...readdirSync(join(root, 'dist'))
    .filter((name) => name.endsWith('.chunk.js'))
    .map((name) => text(`dist/${name}`)),
  text('apps/web/build/server/index.mjs'),
];

const IMPORTS =
  /\brequire\(["']([^"']+)["']\)|\bimport\(["']([^"']+)["']\)|^(?:import|export)\s[^"';]*["']([^"']+)["']/gm;
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that a built file asks Node for. */
const importedBy = (bundle: string): string[] => [
  ...new Set(
    [...bundle.matchAll(IMPORTS)]
      .map((match) => (match[1] ?? match[2] ?? match[3])!)
      .filter((name) => !/^[./]|^node:/.test(name) && !builtinModules.includes(name))
      .map(packageOf),
  ),
];
const missing = (bundle: string): string[] =>
  importedBy(bundle).filter((name) => !(name in dependencies));
const named = (name: string, sources: string): boolean =>
  ["'", '"'].some((quote) => sources.includes(quote + name + quote)) ||
  ["'", '"'].some((quote) => sources.includes(`${quote}${name}/`));

describe('package.json', () => {
  it('lists among its dependencies whatever the built programs import', () => {
    const all = bundles.flatMap(importedBy);
    expect(all).toEqual(expect.arrayContaining(['@nestjs/core', 'express', 'bullmq']));
    expect(bundles.flatMap(missing)).toEqual([]);
  });

  it('control: an import of something that only developers have is noticed', () => {
    expect(missing(`const x = require("jest");`)).toEqual(['jest']);
    expect(missing(`import { a } from 'vite/client';`)).toEqual(['vite']);
    expect(missing(`await import("./chunk.js"); require("fs"); require("zod")`)).toEqual([]);
  });

  it('lists no dependency that nothing needs while running', () => {
    const all = bundles.join('\n');
    const idle = Object.keys(dependencies).filter(
      (name) => !(name in loadedByOthers) && !named(name, all),
    );
    expect(idle).toEqual([]);
    expect(Object.keys(loadedByOthers).filter((name) => !(name in dependencies))).toEqual([]);
  });

  it('lists no package for developers that nothing uses', () => {
    const sources = filesBelow('apps', /\.(tsx?|mts|css|mjs|json)$/)
      .concat(filesBelow('libs', /\.ts$/), filesBelow('tools', /\.(ts|mjs)$/))
      .concat(filesBelow('test', /\.ts$/))
      .concat(['eslint.config.mjs', 'jest.config.mjs', 'rspack.config.js'])
      .map(text)
      .join('\n');
    const idle = Object.keys(devDependencies).filter(
      (name) => !foundByTools.test(name) && !named(name, sources),
    );
    expect(idle).toEqual([]);
  });
});

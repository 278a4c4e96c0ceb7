import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = process.cwd();
const config = join(root, '.dependency-cruiser.cjs');
const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const rules = (
  createRequire(join(root, 'package.json'))(config) as { forbidden: { name: string }[] }
).forbidden.map((rule) => rule.name);

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** What dependency-cruiser finds in the tree at `cwd`. It ends with the number of violations, so the exit code is no news. */
const cruise = (cwd: string, folders: string[]): Promise<Violation[]> =>
  new Promise((done, fail) => {
    execFile(
      process.execPath,
      [depcruise, '--config', config, '--output-type', 'json', ...folders],
      { cwd, maxBuffer: 1 << 28, env: { PATH: process.env.PATH } },
      (error, stdout) => {
        try {
          done((JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations);
        } catch {
          fail(error ?? new Error('dependency-cruiser printed no report'));
        }
      },
    );
  });

/** One wrong import per rule; `<rule>` -> file and what it holds. */
const planted: Record<string, [file: string, text: string]> = {
  'every-import-resolves': ['libs/people/src/index.ts', `import '@asaza/nowhere';`],
  'no-cycles': ['libs/clubs/src/domain/a.ts', `import type { B } from './b'; export type A = B;`],
  'kernel-imports-nothing': ['libs/kernel/src/index.ts', `import 'zod';`],
  'recurrence-is-pure': ['libs/recurrence/src/index.ts', `import 'typeorm';`],
  'platform-knows-no-area': ['libs/platform/queue/src/index.ts', `import '@asaza/people';`],
  'areas-are-entered-by-their-front-doors': [
    'libs/clubs/src/application/a.ts',
    `import '../../../people/src/domain/person';`,
  ],
  'domain-is-pure': ['libs/people/src/domain/person.ts', `import '@nestjs/common';`],
  'application-sees-no-transport-and-no-orm': [
    'libs/people/src/application/a.ts',
    `import 'typeorm';`,
  ],
  'persistence-is-below-application': [
    'libs/people/src/persistence/a.ts',
    `import '../application/a';`,
  ],
  'transport-never-touches-persistence': [
    'libs/people/src/graphql/index.ts',
    `import '../persistence/a';`,
  ],
  'api-has-no-jobs-and-no-queue': ['apps/api/src/a.ts', `import '@asaza/platform/queue';`],
  'worker-has-no-graphql': ['apps/worker/src/a.ts', `import '@asaza/people/graphql';`],
  'bullmq-and-ioredis-stay-in-platform-queue': [
    'libs/people/src/jobs/index.ts',
    `import 'bullmq';`,
  ],
  'nodemailer-stays-in-platform-mail': ['libs/notifications/src/index.ts', `import 'nodemailer';`],
  'only-persistence-speaks-sql': ['libs/clubs/src/index.ts', `import 'pg';`],
  'nothing-imports-tests-or-tools': ['libs/rsvps/src/index.ts', `import '../../../test/a';`],
  'web-speaks-graphql-only': ['apps/web/app/a.ts', `import '../../../libs/kernel/src/index';`],
  'apps-do-not-import-each-other': ['apps/worker/src/b.ts', `import '../../web/app/a';`],
};
const areas = [
  'kernel',
  'platform',
  'recurrence',
  'people',
  'clubs',
  'gatherings',
  'rsvps',
  'speakers',
  'attendance',
  'introductions',
];
for (const area of areas)
  planted[`${area}-imports-only-what-stands-above-it`] = [
    `libs/${area}/src${area === 'platform' ? '/x' : ''}/below.ts`.replace(
      'platform/src/x',
      'platform/x/src',
    ),
    `import '@asaza/notifications';`,
  ];

describe('the rules of the house', () => {
  let house: string;

  beforeAll(async () => {
    house = await mkdtemp(join(tmpdir(), 'asaza-house-'));
    await cp(join(root, 'tsconfig.json'), join(house, 'tsconfig.json'));
    await symlink(resolve(root, 'node_modules'), join(house, 'node_modules'));
    const files: [string, string][] = [
      ...Object.values(planted),
      ['libs/clubs/src/domain/b.ts', `import type { A } from './a'; export type B = A;`],
      ['test/a.ts', `export {};`],
    ];
    for (const [file, text] of files) {
      await mkdir(dirname(join(house, file)), { recursive: true });
      await writeFile(join(house, file), `${text}\nexport {};\n`);
    }
  }, 60_000);
  afterAll(() => rm(house, { recursive: true, force: true }));

  it('hold everywhere', async () => {
    const violations = await cruise(root, ['libs', 'apps']);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  }, 120_000);

  it('catch a planted violation, each of them', async () => {
    const caught = new Set((await cruise(house, ['libs', 'apps'])).map(({ rule }) => rule.name));
    const last = 'notifications-imports-only-what-stands-above-it';
    expect(rules.filter((rule) => rule !== last && !caught.has(rule))).toEqual([]);
  }, 120_000);
});

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { TARGETS } from './local/build';
import { buildTargets } from './build';

const FILE = 'apps/api/schema.graphql';
const TADA = [
  'node_modules/gql.tada/bin/cli.js',
  'generate-output',
  '--tsconfig',
  'apps/web/tsconfig.json',
];

/** `npm run schema`: writes the schema that the code says, and the types that the pages read it by. */
export async function run(): Promise<number> {
  await buildTargets(TARGETS.filter(({ name }) => name === 'server'));
  const text = execFileSync(process.execPath, ['dist/apps/api/print-schema.js'], {
    encoding: 'utf8',
  });
  writeFileSync(FILE, text);
  execFileSync(process.execPath, TADA, { stdio: 'inherit' });
  console.log(`Wrote ${FILE}.`);
  return 0;
}

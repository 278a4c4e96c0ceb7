/** `npm run bench -- --scenario NAME[,NAME] [--small] [--json FILE]`: TypeScript, compiled on the fly. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { require as load } from 'tsx/cjs/api';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const { run } = load('./main.ts', import.meta.url);
run(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    if (process.env.DEBUG) console.error(error);
    process.exit(1);
  },
);

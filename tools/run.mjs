/** `node tools/run.mjs <command> [arguments]`: the commands are TypeScript, compiled on the fly. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { require as load } from 'tsx/cjs/api';

const commands = ['start', 'dev', 'reset', 'test', 'complete-lock', 'build', 'schema'];
const [command, ...args] = process.argv.slice(2);
if (!commands.includes(command)) {
  console.error(`usage: node tools/run.mjs ${commands.join('|')}`);
  process.exit(2);
}
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Asaza needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}
process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
// A value already in the environment wins over the file.
if ((command === 'start' || command === 'dev') && existsSync('.env')) process.loadEnvFile('.env');

const { run } = load(`./${command}.ts`, import.meta.url);
run(args).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    if (process.env.DEBUG) console.error(error);
    process.exit(1);
  },
);

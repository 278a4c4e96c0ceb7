/** Builds api, worker, migrate and seed with the project's rspack configuration; its own process, since it takes memory. */
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const { rspack } = require('@rspack/core');
const config = require(path.join(process.cwd(), 'rspack.config.js'));

rspack(config).run((error, stats) => {
  if (error) console.error(error);
  else console.log(stats.toString({ preset: 'errors-warnings' }));
  process.exitCode = error || stats.hasErrors() ? 1 : 0;
});

import 'reflect-metadata';
import { setFlagsFromString } from 'node:v8';
import { Config, ConfigMistakes, readConfig } from '@asaza/platform/config';
import { Database } from '@asaza/platform/database';
import { endOnSignal, Log } from '@asaza/platform/logging';
import { createApi } from './bootstrap';
import { databaseDoubts } from './health/database-doubts';

async function main(): Promise<void> {
  // Before Nest starts, which would bury the list of mistakes under its own lines.
  readConfig();
  // V8 would let garbage grow to four times of what is in use; several of us share a small machine.
  setFlagsFromString('--heap-growing-percent=50');
  const app = await createApi();
  const config = app.get(Config);
  const server = await app.listen(config.port, config.host);
  // A proxy that keeps connections open must not find ours closing first.
  (server as { keepAliveTimeout: number }).keepAliveTimeout = 65_000;
  endOnSignal(() => app.close());
  const log = app.get(Log);
  log.info('api.started', { port: config.port });
  for (const doubt of await databaseDoubts(app.get(Database)))
    log.warn('database.doubt', { doubt });
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigMistakes ? error.message : error);
  process.exit(1);
});

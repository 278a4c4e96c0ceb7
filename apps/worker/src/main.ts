import 'reflect-metadata';
import { constants, setPriority } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { NestFactory } from '@nestjs/core';
import { Config, ConfigMistakes, readConfig } from '@asaza/platform/config';
import { endOnSignal, Log, NestLog } from '@asaza/platform/logging';
import { DueAge } from '@asaza/platform/events';
import { Doorbell } from '@asaza/platform/queue';
import { serveHealth } from './serve-health';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  // Before Nest starts, which would bury the list of mistakes under its own lines.
  readConfig();
  // V8 would let garbage grow to four times of what is in use; several of us share a small machine.
  setFlagsFromString('--heap-growing-percent=50');
  const app = await NestFactory.createApplicationContext(WorkerModule, {
    bufferLogs: true,
    abortOnError: false,
  });
  const log = app.get(Log);
  app.useLogger(new NestLog(log));
  const config = app.get(Config);
  // On a machine of few cores whoever waits for a page comes before whoever waits for a mail.
  if (config.production) setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const health = serveHealth(config.workerPort, config.host, app.get(DueAge));
  log.info('worker.started', { queue: app.get(Doorbell).backend });
  endOnSignal(async () => {
    health?.close();
    await app.close();
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigMistakes ? error.message : error);
  process.exit(1);
});

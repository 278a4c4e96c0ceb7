import 'reflect-metadata';
import { Config, ConfigMistakes } from '@asaza/platform/config';
import { endOnSignal } from '@asaza/platform/logging';
import { createApi } from './bootstrap';

async function main(): Promise<void> {
  const app = await createApi();
  const config = app.get(Config);
  const server = await app.listen(config.port, config.host);
  // A proxy that keeps connections open must not find ours closing first.
  (server as { keepAliveTimeout: number }).keepAliveTimeout = 65_000;
  endOnSignal(() => app.close());
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigMistakes ? error.message : error);
  process.exit(1);
});

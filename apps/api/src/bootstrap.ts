import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Config } from '@asaza/platform/config';
import { Log, NestLog } from '@asaza/platform/logging';
import { ApiModule } from './api.module';
import { requestLog } from './request-log';
import { sameOrigin } from './same-origin';
import { securityHeaders } from './security-headers';
import { mountWeb } from './web/mount-web';

/** The api, ready to listen. The web pages are mounted where their build is found. */
export async function createApi(): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule, {
    bufferLogs: true,
    bodyParser: false,
  });
  const config = app.get(Config);
  const log = app.get(Log);
  app.useLogger(new NestLog(log));
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  // What may be kept names its own version; a hash of every answer to a POST serves nobody.
  app.disable('etag');
  app.use(requestLog(log));
  app.use(securityHeaders(config));
  app.use(sameOrigin(config));
  await mountWeb(app, resolve(process.cwd(), 'apps/web/build'));
  app.useBodyParser('json', { limit: '100kb' });
  app.useBodyParser('urlencoded', { limit: '100kb', extended: false });
  await app.init();
  return app;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Config } from '@asaza/platform/config';
import { ContextFactory, Executor } from '@asaza/platform/graphql';
import { Log } from '@asaza/platform/logging';
import type { GraphqlSession, WebOptions } from '../../../web/app/load-context';

interface WebBuild {
  createWeb(options: WebOptions): RequestHandler;
  createGraphqlConsole(directory: string): RequestHandler;
}

/** Mounts the pages before any body parser. Without their build the api serves GraphQL alone. */
export async function mountWeb(app: NestExpressApplication, buildDirectory: string): Promise<void> {
  const entry = join(buildDirectory, 'server', 'index.mjs');
  const log = app.get(Log);
  if (!existsSync(entry)) return log.warn('web.not_built', { expected: 'apps/web/build' });
  const { createWeb, createGraphqlConsole } = (await import(
    /* webpackIgnore: true */ pathToFileURL(entry).href
  )) as WebBuild;
  const config = app.get(Config);
  const entropy = app.get(Entropy);
  if (!config.production)
    app.use('/dev/graphql', createGraphqlConsole(join(buildDirectory, 'console')));
  app.use(
    createWeb({
      publicUrl: config.publicUrl,
      operator: { name: config.operatorName, email: config.operatorEmail },
      clientDirectory: join(buildDirectory, 'client'),
      open: (request) => openSession(app, request),
      newNonce: () => Buffer.from(entropy.hex(16), 'hex').toString('base64'),
      now: async () => (await app.get(Clock).now()).epochMilliseconds,
      newRequestId: () => log.requestId ?? entropy.id(),
      failed: (error, requestId) =>
        log.error('web.page_failed', {
          requestId,
          reason: error instanceof Error ? error.message : String(error),
        }),
    }),
  );
}

/** The pages' way into the schema: in this process, with the cookies of the request and nothing more. */
async function openSession(
  app: NestExpressApplication,
  request: Parameters<WebOptions['open']>[0],
): Promise<GraphqlSession> {
  const setCookies: string[] = [];
  const headers = request.headers as Record<string, string | string[] | undefined>;
  const context = await app
    .get(ContextFactory, { strict: false })
    .of({ headers, ip: request.ip }, (header) => setCookies.push(header), request.locale);
  const executor = app.get(Executor, { strict: false });
  return {
    setCookies,
    execute: async (document, variables) =>
      (await executor.execute(document, variables as Record<string, unknown>, {
        ...context,
      })) as never,
  };
}

import type { IncomingHttpHeaders } from 'node:http';
import { createRequestHandler } from '@react-router/express';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { RouterContextProvider } from 'react-router';
import * as build from 'virtual:react-router/server-build';
import { preferenceCookie, readCookie } from './app/cookies';
import { chooseLocale, LOCALE_COOKIE, parseLocale } from './app/i18n/locale';
import { type WebOptions, webServices } from './app/load-context';
import { pageHeaders } from './app/page-headers';
import { parseTheme, THEME_COOKIE } from './app/theme';

/** What other parts of the api process answer themselves. */
const NOT_A_PAGE = /^\/(graphql|healthz|readyz|api|dev)(\/|$)|\.(ics|png)$/;

/**
 * The web as one Express middleware: static files with immutable caching, then pages.
 * Mount it before any body parser: the router reads the form bodies itself.
 */
export function createWeb(options: WebOptions): RequestHandler {
  const router = Router();
  const assets = express.static(`${options.clientDirectory}/assets`, {
    immutable: true,
    maxAge: '1y',
    index: false,
  });
  router.use('/assets', assets, (_request, response) => {
    response.sendStatus(404);
  });
  const files = express.static(options.clientDirectory, { index: false, maxAge: '1h' });
  // Asked only for names with an ending: a page should not cost a look at the disk.
  router.use((request, response, next) =>
    /\.[a-z0-9]+$/.test(request.path) ? files(request, response, next) : next(),
  );
  const pages = pageHandler(options);
  router.use((request, response, next) => {
    if (NOT_A_PAGE.test(request.path)) return next();
    const refused = bodyRefusal(request.headers);
    if (refused) return void response.status(refused).end();
    void pages(request, response, next);
  });
  return router;
}

const BODY_MOST_BYTES = 100 * 1024;

/** Forms are read whole: their length must be told (411) and small (413). */
function bodyRefusal(headers: IncomingHttpHeaders): 411 | 413 | undefined {
  if (headers['transfer-encoding']) return 411;
  return Number(headers['content-length'] ?? 0) > BODY_MOST_BYTES ? 413 : undefined;
}

function pageHandler(options: WebOptions): RequestHandler {
  // The form of a page behind a TLS proxy names the public origin, whatever this process listens on.
  const allowedActionOrigins = [new URL(options.publicUrl).host];
  return createRequestHandler({
    build: { ...build, allowedActionOrigins },
    getLoadContext: async (request, response) => {
      const context = new RouterContextProvider();
      context.set(webServices, await openPage(options, request, response));
      return context;
    },
  });
}

async function openPage(options: WebOptions, request: Request, response: Response) {
  const url = new URL(request.originalUrl, options.publicUrl);
  const cookies = request.headers.cookie;
  const asked = url.searchParams.get('lang');
  const locale = chooseLocale({
    query: asked,
    cookie: readCookie(cookies, LOCALE_COOKIE),
    acceptLanguage: request.headers['accept-language'],
  });
  const secure = options.publicUrl.startsWith('https:');
  if (parseLocale(asked))
    response.append('Set-Cookie', preferenceCookie(LOCALE_COOKIE, locale, secure));
  const nonce = options.newNonce();
  const requestId = options.newRequestId();
  const path = url.pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/');
  response.set(pageHeaders({ path, nonce, publicUrl: options.publicUrl }));
  const session = await options.open({
    headers: request.headers,
    ip: request.ip ?? '',
    locale,
    requestId,
  });
  url.searchParams.delete('lang');
  url.searchParams.delete('_routes');
  return {
    execute: session.execute.bind(session) as typeof session.execute,
    setCookies: session.setCookies,
    locale,
    theme: parseTheme(readCookie(cookies, THEME_COOKIE)),
    nonce,
    requestId,
    publicUrl: options.publicUrl,
    operator: options.operator,
    path: path + url.search,
    now: (await options.now?.()) ?? Date.now(),
    failed: (error: unknown) => options.failed(error, requestId),
  };
}

export type { GraphqlSession, PageRequest, WebOptions } from './app/load-context';
export { createGraphqlConsole } from './console/serve';

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
const NOT_A_PAGE = /^\/(graphql|healthz|readyz|api|dev)(\/|$)|\.(atom|ics|png)$/;

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
    const refused = refusalOf(request);
    if (refused) return void response.status(refused).end();
    void pages(request, response, next);
  });
  return router;
}

const BODY_MOST_BYTES = 100 * 1024;
const METHODS = new Set(['GET', 'HEAD', 'POST']);

/** What the router would stumble over is refused here with its proper status; null: let it in. */
function refusalOf(request: Request): number | null {
  // The router makes a URL of host and target, and has no answer when they do not make one.
  if (!request.originalUrl.startsWith('/') || !URL.canParse(`http://${request.host ?? ''}/`))
    return 400;
  // It would also write the address, and so perhaps a token, to the console.
  if (!isDecodable(request.path)) return 400;
  if (!METHODS.has(request.method)) return 405;
  return request.method === 'POST' ? formRefusal(request.headers) : null;
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** Forms are read whole: they must be told in length (411), small (413) and plain (415). */
function formRefusal(headers: IncomingHttpHeaders): number | null {
  if (headers['transfer-encoding']) return 411;
  if (Number(headers['content-length'] ?? 0) > BODY_MOST_BYTES) return 413;
  return PLAIN_FORM.test(headers['content-type'] ?? '') ? null : 415;
}

// A text of fields cannot be malformed; nothing here takes files.
const PLAIN_FORM = /^application\/x-www-form-urlencoded *(;|$)/i;

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
  const url = new URL(options.publicUrl + request.originalUrl);
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

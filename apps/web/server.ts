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
  router.use(express.static(options.clientDirectory, { index: false, maxAge: '1h' }));
  const pages = pageHandler(options);
  router.use((request, response, next) => {
    if (NOT_A_PAGE.test(request.path)) return next();
    void pages(request, response, next);
  });
  return router;
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
    failed: (error: unknown) => options.failed(error, requestId),
  };
}

export type { GraphqlSession, PageRequest, WebOptions } from './app/load-context';

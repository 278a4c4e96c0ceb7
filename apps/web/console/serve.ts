import express, { type RequestHandler, Router } from 'express';

/**
 * Monaco writes its colours into style elements and starts its workers itself, so this page alone needs
 * inline styles; scripts still come from here only.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The GraphQL console of `build/console`, to be mounted at `/dev/graphql` and never in production.
 * @param directory absolute path of `build/console`
 */
export function createGraphqlConsole(directory: string): RequestHandler {
  const router = Router();
  router.use((_request, response, next) => {
    response.set({
      'Content-Security-Policy': POLICY,
      'X-Robots-Tag': 'noindex',
      'Cache-Control': 'no-store',
    });
    next();
  });
  router.use(
    '/assets',
    express.static(`${directory}/assets`, { immutable: true, maxAge: '1y', index: false }),
  );
  router.get('/', (_request, response) => {
    response.sendFile('index.html', { root: directory, cacheControl: false }, (error) => {
      if (!error || response.headersSent) return;
      response.status(503).set('Retry-After', '5').type('text/plain');
      response.send('The console is being built. Please reload in a few seconds.\n');
    });
  });
  return router;
}

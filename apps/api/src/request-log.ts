import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { monotonicMillis } from '@asaza/platform/clock';
import type { Log } from '@asaza/platform/logging';

/** Tokens stand in paths: a line keeps the first segment only, and of pages with a token nothing more. */
const pattern = (path: string): string => {
  const [, first = '', second] = path.split('/');
  return second === undefined ? `/${first}` : `/${first}/…`;
};

/** One line per request, with its id; the id goes back in `x-request-id`. */
export function requestLog(log: Log): RequestHandler {
  return (request, response, next) => {
    const given = request.headers['x-request-id'];
    const id = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    response.setHeader('x-request-id', id);
    const started = monotonicMillis();
    log.withRequest(id, () => {
      response.on('finish', () => {
        log.debug('http.request', {
          method: request.method,
          route: pattern(request.path),
          status: response.statusCode,
          millis: Math.round(monotonicMillis() - started),
        });
      });
      next();
    });
  };
}

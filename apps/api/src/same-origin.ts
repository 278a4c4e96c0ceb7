import type { RequestHandler } from 'express';
import type { Settings } from '@asaza/platform/config';

/** Paths that a machine elsewhere may post to: a mail program's one-click unsubscribe (RFC 8058). */
const OPEN = /^\/api\/mail\/[^/]+\/?$/;

/**
 * Refuses a form or mutation sent from another site. Browsers name the sender of every POST in Origin;
 * ours is PUBLIC_URL, or the host that was asked (as far as TRUST_PROXY lets us believe it).
 */
export function sameOrigin(config: Settings): RequestHandler {
  const own = new URL(config.publicUrl).origin;
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS')
      return next();
    const origin = request.headers.origin;
    if (origin === undefined || OPEN.test(request.path)) return next();
    if (origin === own || origin === `${request.protocol}://${request.host}`) return next();
    response
      .status(403)
      .type('text/plain; charset=utf-8')
      .send(
        `This form came from another site (${origin.slice(0, 100)}); nothing was changed. If this is your own server, set PUBLIC_URL to the address in the browser and TRUST_PROXY to your proxy.\n`,
      );
  };
}

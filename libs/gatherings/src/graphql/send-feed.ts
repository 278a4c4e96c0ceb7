import type { Response } from 'express';
import type { CalendarFeed } from '../application/calendar-feed';

/**
 * Hands a feed out, or says 304 to who has it already. Asked of the tag alone (RFC 9110, section 13.1.2):
 * Express would send it whole to a program that adds `Cache-Control: no-cache`, as fetch of Node.js does.
 */
export function sendFeed(
  response: Response,
  feed: CalendarFeed,
  headers: Readonly<Record<string, string>>,
): void {
  response.set({
    'Content-Disposition': `inline; filename="${feed.fileName}"`,
    ...headers,
    ETag: feed.etag,
  });
  if (hasIt(response.req.headers['if-none-match'], feed.etag)) response.status(304).end();
  else response.send(feed.body);
}

// A weak comparison, as the RFC wants it here: what is in between may have weakened the tag.
const hasIt = (asked: string | undefined, etag: string): boolean =>
  (asked ?? '').split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));

import { createHash } from 'node:crypto';

/** A feed as it is handed out. */
export interface CalendarFeed {
  readonly body: string;
  /** Strong (RFC 9110, section 8.8.3): equal only for equal bytes. */
  readonly etag: string;
  readonly fileName: string;
}

/**
 * No Last-Modified beside the tag: a date that leaves a feed changes it without being newer, and whoever
 * asked by time alone would never hear of it.
 */
export const feedFile = (body: string, fileName: string): CalendarFeed => ({
  body,
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
  fileName,
});

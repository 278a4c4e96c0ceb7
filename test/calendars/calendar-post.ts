import type { Inbox } from '../../tools/local/inbox';

/** One text/calendar part as it came over the wire. */
export interface PostedCalendar {
  readonly to: string;
  /** Of the MIME header; must be that of the body (RFC 6047, section 2.4). */
  readonly method: string;
  readonly text: string;
}

/**
 * Collects the calendar parts of all mails from now on, in the order of arrival, byte by byte: the inbox's own
 * reader turns the line ends of text parts into others.
 */
export function calendarPost(inbox: Inbox): PostedCalendar[] {
  const posted: PostedCalendar[] = [];
  inbox.faults = {
    ...inbox.faults,
    onData: ({ to }, raw) => {
      for (const part of calendarParts(raw))
        for (const one of to) posted.push({ to: one.toLowerCase(), ...part });
      return undefined;
    },
  };
  return posted;
}

/** The parts between boundary lines (RFC 2046, section 5.1), however deep they are nested. */
function calendarParts(raw: Buffer): { method: string; text: string }[] {
  return raw
    .toString('latin1')
    .split(/\r\n--/)
    .flatMap((part) => {
      const [head = '', ...body] = part.split('\r\n\r\n');
      const headers = head.replace(/\r\n[ \t]+/g, ' ');
      const type = /^content-type: text\/calendar;.*$/im.exec(headers)?.[0];
      if (!type) return [];
      if (!/^content-transfer-encoding: base64$/im.test(headers))
        throw new Error(`A calendar part that is not in base64: ${headers}`);
      return [
        {
          method: /method="?(\w+)/i.exec(type)?.[1] ?? '',
          text: Buffer.from(body.join(''), 'base64').toString('utf8'),
        },
      ];
    });
}

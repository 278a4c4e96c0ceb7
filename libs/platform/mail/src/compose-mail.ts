import MailComposer from 'nodemailer/lib/mail-composer';
import { displayName, envelopeAddress } from './mail-address';
import type { CalendarPart, OutgoingMail } from './outgoing-mail';

const MESSAGE_ID = /^<[A-Za-z0-9._-]+@[A-Za-z0-9.-]+>$/;

/** A header value made by us that must not carry anything else. */
function one(pattern: RegExp, value: string): string {
  if (!pattern.test(value)) throw new Error('A prepared mail header has an unexpected form.');
  return value;
}

/**
 * The mail as bytes: text, HTML and calendar as alternatives in this order (readers take the last one
 * they know), UTF-8 in base64, so that no relay has to touch it. Further dates follow as parts of their own.
 */
export function composeMail(
  mail: OutgoingMail,
  sender: { readonly name: string; readonly address: string },
): Promise<Buffer> {
  const [first, ...further] = mail.calendars ?? [];
  const composer = new MailComposer({
    from: { name: displayName(mail.fromName ?? sender.name), address: sender.address },
    to: { name: displayName(mail.toName ?? ''), address: envelopeAddress(mail.to) },
    ...(mail.replyTo
      ? {
          replyTo: {
            name: displayName(mail.replyTo.name ?? ''),
            address: envelopeAddress(mail.replyTo.address),
          },
        }
      : {}),
    subject: displayName(mail.subject),
    date: new Date(mail.date.epochMilliseconds),
    messageId: one(MESSAGE_ID, mail.messageId),
    ...thread(mail.references ?? []),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': one(/^[a-z]{2}$/, mail.language),
      ...unsubscribe(mail.unsubscribeUrl),
    },
    text: { content: mail.text, contentTransferEncoding: 'base64' },
    html: { content: mail.html, contentTransferEncoding: 'base64' },
    ...(first ? { alternatives: [{ ...calendarPart(first), filename: false as const }] } : {}),
    attachments: further.map((part) => ({
      ...calendarPart(part),
      filename: one(/^[A-Za-z0-9._-]+$/, part.fileName),
    })),
    // Nothing in a mail is ever read from a file or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

const thread = (references: readonly string[]) =>
  references.length === 0
    ? {}
    : {
        inReplyTo: one(MESSAGE_ID, references.at(-1)!),
        references: references.map((id) => one(MESSAGE_ID, id)).join(' '),
      };

/** RFC 8058. Prepared: folding or encoding the address would break it. */
const unsubscribe = (url: string | undefined): Record<string, { prepared: true; value: string }> =>
  url === undefined
    ? {}
    : {
        'List-Unsubscribe': { prepared: true, value: `<${one(/^https?:\/\/[^\s<>]+$/, url)}>` },
        'List-Unsubscribe-Post': { prepared: true, value: 'List-Unsubscribe=One-Click' },
      };

const calendarPart = ({ method, ics }: CalendarPart) => ({
  contentType: `text/calendar; charset=UTF-8; method=${method}`,
  content: ics,
  contentTransferEncoding: 'base64',
});

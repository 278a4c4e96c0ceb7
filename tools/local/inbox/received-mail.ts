import PostalMime, { type Attachment, decodeWords, type Email } from 'postal-mime';

export interface ReceivedFile {
  filename: string;
  mimeType: string;
  /** Content-ID without its angle brackets, or null. */
  contentId: string | null;
  base64: string;
}

/** A mail as it arrived. `to` are the envelope's recipients: who got it, whatever the header says. */
export interface ReceivedMail {
  id: string;
  /** Arrival, ISO 8601 in UTC. */
  date: string;
  /** The From header, decoded: `川べり朝食会 <no-reply@example.org>`. */
  from: string;
  to: string[];
  subject: string;
  /** Names in lower case; a repeated header's values are joined by a line break. */
  headers: Record<string, string>;
  text: string | null;
  html: string | null;
  /** The text of the first text/calendar part. */
  calendar: string | null;
  files: ReceivedFile[];
}

export interface Envelope {
  from: string;
  to: string[];
}

export async function readMail(
  raw: Buffer,
  envelope: Envelope,
  stamp: { id: string; date: string },
): Promise<ReceivedMail> {
  const email = await parse(raw);
  const calendar = email.attachments.find((part) => part.mimeType === 'text/calendar');
  return {
    ...stamp,
    from: sender(email) ?? envelope.from,
    to: envelope.to,
    subject: email.subject ?? '',
    headers: headersOf(email),
    text: email.text ?? null,
    html: email.html ?? null,
    calendar: calendar ? bytes(calendar).toString('utf8') : null,
    files: email.attachments.map(fileOf),
  };
}

/** A mail that no parser reads is still shown, as plain text. */
async function parse(raw: Buffer): Promise<Email> {
  try {
    return await PostalMime.parse(raw, { attachmentEncoding: 'base64' });
  } catch {
    return {
      headers: [],
      headerLines: [],
      subject: '(unreadable mail)',
      text: raw.toString('utf8'),
      attachments: [],
    };
  }
}

function sender(email: Email): string | null {
  const { from } = email;
  if (from?.address === undefined) return null;
  return from.name ? `${from.name} <${from.address}>` : from.address;
}

function headersOf(email: Email): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { key, value } of email.headers) {
    const decoded = decodeWords(value);
    headers[key] = key in headers ? `${headers[key]}\n${decoded}` : decoded;
  }
  return headers;
}

const bytes = (part: Attachment): Buffer => Buffer.from(String(part.content), 'base64');

function fileOf(part: Attachment): ReceivedFile {
  return {
    filename: part.filename ?? (part.mimeType === 'text/calendar' ? 'invite.ics' : 'attachment'),
    mimeType: part.mimeType,
    contentId: part.contentId?.replace(/^<|>$/g, '') ?? null,
    base64: String(part.content),
  };
}

import { type ReceivedMail } from './received-mail';

/**
 * The mail's HTML for a sandboxed frame: no script, no forms, pictures only from the mail itself or from
 * this machine, links open outside the frame.
 */
export function mailBody(mail: ReceivedMail): { html: string; policy: string } {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data: http://localhost:* http://127.0.0.1:*',
    'font-src data:',
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-popups allow-popups-to-escape-sandbox',
  ].join('; ');
  return {
    html: `<!doctype html><meta charset="utf-8"><base target="_blank">${withPictures(mail)}`,
    policy,
  };
}

/** `cid:` addresses (RFC 2392) become the pictures that came with the mail. */
function withPictures(mail: ReceivedMail): string {
  let html = mail.html ?? '';
  for (const file of mail.files) {
    if (file.contentId === null || !/^image\/[a-z0-9.+-]+$/.test(file.mimeType)) continue;
    html = html.split(`cid:${file.contentId}`).join(`data:${file.mimeType};base64,${file.base64}`);
  }
  return html;
}

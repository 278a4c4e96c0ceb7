import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { type AddressInfo } from 'node:net';
import { listPage, mailPage, notFoundPage, type Part, PARTS, pageLanguage } from './pages';
import { type MailStore } from './mail-store';
import { mailBody } from './mail-body';
import { type ReceivedMail } from './received-mail';

export interface HttpDoor {
  port: number;
  close(): Promise<void>;
}

export async function openHttpDoor(store: MailStore, port: number): Promise<HttpDoor> {
  const server = http.createServer((request, response) => answer(store, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  store: MailStore,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): void {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('referrer-policy', 'no-referrer');
  // A foreign site can point its own name at 127.0.0.1 (DNS rebinding) and would then read everybody's codes.
  if (!isLoopbackName(request.headers.host))
    return send(response, 403, 'text/plain', 'This inbox answers on localhost only.');
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'DELETE' && url.pathname === '/api/mails')
    return clear(store, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, 405, 'text/plain', 'Method not allowed');
  const to = url.searchParams.get('to') || undefined;
  const language = pageLanguage(request.headers['accept-language']);
  if (url.pathname === '/api/mails') return sendJson(response, 200, store.list(to).map(publicMail));
  if (url.pathname === '/events') return announce(store, request, response);
  if (url.pathname === '/') {
    const nonce = randomBytes(16).toString('base64');
    return sendPage(response, 200, listPage(store.list(to), { to, language, nonce }), nonce);
  }
  const [, folder, id, ...rest] = url.pathname.split('/');
  const mail = folder === 'mails' && id !== undefined ? store.find(id) : undefined;
  if (mail === undefined) return sendPage(response, 404, notFoundPage(language));
  if (rest.length === 0)
    return sendPage(response, 200, mailPage(mail, { part: partOf(url, mail), language }));
  if (rest[0] === 'body') return sendMailBody(response, mail);
  if (rest[0] === 'files') return sendFile(response, mail, Number(rest[1]));
  return sendPage(response, 404, notFoundPage(language));
}

export function isLoopbackName(host: string | undefined): boolean {
  return host !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host);
}

/** The API's shape: the files' content stays behind their own address. */
function publicMail({ files, ...mail }: ReceivedMail): Record<string, unknown> {
  return { ...mail, files: files.map(({ filename, mimeType }) => ({ filename, mimeType })) };
}

function partOf(url: URL, mail: ReceivedMail): Part {
  const wanted = PARTS.find((part) => part === url.searchParams.get('part'));
  return wanted ?? (mail.html === null ? 'text' : 'html');
}

function clear(
  store: MailStore,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return send(response, 403, 'text/plain', 'Other sites may not do this.');
  store.clear();
  response.writeHead(204).end();
}

/** Server-sent events: the list page reloads itself when a mail comes in. */
function announce(
  store: MailStore,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(': open\n\n');
  const stop = store.onMail((mail) => response.write(`data: ${mail.id}\n\n`));
  request.on('close', stop);
}

function sendMailBody(response: http.ServerResponse, mail: ReceivedMail): void {
  const body = mailBody(mail);
  response.setHeader('content-security-policy', body.policy);
  send(response, 200, 'text/html', body.html);
}

function sendFile(response: http.ServerResponse, mail: ReceivedMail, index: number): void {
  const file = mail.files[index];
  if (file === undefined) return send(response, 404, 'text/plain', 'Not found');
  response.setHeader('content-security-policy', "default-src 'none'; sandbox");
  response.setHeader(
    'content-disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
  );
  response
    .writeHead(200, { 'content-type': 'application/octet-stream' })
    .end(Buffer.from(file.base64, 'base64'));
}

function sendPage(
  response: http.ServerResponse,
  status: number,
  html: string,
  nonce?: string,
): void {
  const script = nonce === undefined ? "'none'" : `'nonce-${nonce}'`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src ${script}; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
  response.setHeader('content-security-policy', policy);
  send(response, status, 'text/html', html);
}

function sendJson(response: http.ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json', JSON.stringify(value));
}

function send(response: http.ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(text);
}

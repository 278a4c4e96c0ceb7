import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStack, type Stack } from '../../support/stack';

describe('requests that no browser sends', () => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await startStack({ worker: false });
  }, 60_000);
  afterAll(() => stack.stop());

  /** The status of a request written by hand. */
  const status = (head: string, body = ''): Promise<number> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(stack.url).port), 'localhost', () =>
        socket.write(
          `${head}\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
        ),
      );
      let answer = '';
      socket.on('data', (bytes) => (answer += String(bytes)));
      socket.on('end', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])));
      socket.on('error', reject);
    });
  const form = 'application/x-www-form-urlencoded';

  it.each([
    ['a host that is none', 'GET /login HTTP/1.1\r\nHost: [', 400],
    ['a host with a path', 'GET /login HTTP/1.1\r\nHost: a b/c?d', 400],
    ['a port that is none', 'GET /login HTTP/1.1\r\nHost: localhost:99999', 400],
    ['no host', 'GET /login HTTP/1.0', 400],
    [
      'a whole URL as target',
      'GET http://elsewhere.example/login HTTP/1.1\r\nHost: localhost',
      400,
    ],
    ['two slashes', 'GET // HTTP/1.1\r\nHost: localhost', 200],
    ['TRACE', 'TRACE /login HTTP/1.1\r\nHost: localhost', 405],
    ['PUT', 'PUT /login HTTP/1.1\r\nHost: localhost', 405],
    ['a form without a type', 'POST /login HTTP/1.1\r\nHost: localhost', 415],
    ['text as a form', 'POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain', 415],
    [
      'a multipart form cut short',
      'POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x',
      415,
    ],
    ['U+0000 in an address', 'GET /e/a%00b HTTP/1.1\r\nHost: localhost', 404],
    ['U+0000 in a club', 'GET /c/a%00b HTTP/1.1\r\nHost: localhost', 404],
    ['U+0000 in a series', 'GET /s/a%00b HTTP/1.1\r\nHost: localhost', 404],
    ['U+0000 in a feed', 'GET /c/a%00b/calendar.ics HTTP/1.1\r\nHost: localhost', 404],
    ['U+0000 in a card', 'GET /e/a%00b/card.png HTTP/1.1\r\nHost: localhost', 404],
    ['U+0000 in a token', 'GET /t/a%00b HTTP/1.1\r\nHost: localhost', 404],
    ['an escape that is none', 'GET /e/%E0%A4%A HTTP/1.1\r\nHost: localhost', 400],
  ])('answers %s with its own status and never 5xx', async (_, head, expected) => {
    expect(await status(head)).toBe(expected);
  });

  it('keeps a private page private however its address is written', async () => {
    for (const path of ['/t/abc', '/T/abc', '/%74/abc', '/t//abc', '//t/abc', '/t/abc.data']) {
      const { headers } = await fetch(stack.url + path);
      expect([path, headers.get('cache-control')]).toEqual([path, 'no-store']);
      expect(headers.get('x-robots-tag')).toBe('noindex');
    }
  });

  it("takes a stranger's POST at the one-click address alone", async () => {
    const post = (path: string) =>
      fetch(stack.url + path, {
        method: 'POST',
        headers: { origin: 'https://mail.example', 'content-type': form },
        body: 'List-Unsubscribe=One-Click',
      }).then((response) => response.status);
    expect(await post('/api/mail/unknown-token')).toBe(404);
    expect(await post('/mail/unknown-token')).toBe(403);
    expect(await post('/login')).toBe(403);
  });
});

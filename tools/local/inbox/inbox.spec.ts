import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import nodemailer from 'nodemailer';
import { Inbox } from './index';

let inbox: Inbox;
beforeEach(async () => {
  inbox = await Inbox.start();
});
afterEach(() => inbox.stop());

const ICS = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';

function send(to: string, more: Record<string, unknown> = {}, at = inbox): Promise<unknown> {
  const transport = nodemailer.createTransport({
    url: at.smtpUrl,
    connectionTimeout: 2000,
    socketTimeout: 1000,
  });
  return transport
    .sendMail({
      from: '川べり朝食会 <asa@example.org>',
      to,
      subject: '第128回のご案内',
      text: 'おはようございます',
      html: '<p>おはようございます</p><script>alert(1)</script>',
      icalEvent: { method: 'REQUEST', content: ICS },
      headers: { 'List-Unsubscribe': '<https://example.org/u>' },
      ...more,
    })
    .finally(() => transport.close());
}

function get(
  pathname: string,
  headers: http.OutgoingHttpHeaders = {},
  method = 'GET',
): Promise<{ status: number; text: string; policy: string }> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      `${inbox.httpUrl.replace('localhost', '127.0.0.1')}${pathname}`,
      { headers, method, agent: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text,
            policy: String(response.headers['content-security-policy']),
          }),
        );
      },
    );
    request.on('error', reject).end();
  });
}

describe('the JSON API', () => {
  it('gives a received mail with its text, html, headers and calendar', async () => {
    await send('aki@example.com');
    const [mail] = JSON.parse((await get('/api/mails?to=AKI@example.com')).text);
    expect(mail).toMatchObject({
      from: '川べり朝食会 <asa@example.org>',
      to: ['aki@example.com'],
      subject: '第128回のご案内',
      text: expect.stringContaining('おはようございます'),
      html: expect.stringContaining('<p>おはようございます</p>'),
      calendar: expect.stringContaining('BEGIN:VCALENDAR'),
    });
    expect(mail.headers['list-unsubscribe']).toBe('<https://example.org/u>');
    expect(mail.date).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it('lists the newest first, and only those of the address asked for', async () => {
    await send('aki@example.com', { subject: 'one' });
    await send('ben@example.com', { subject: 'two' });
    await send('aki@example.com', { subject: 'three' });
    const subjects = async (query: string): Promise<string[]> =>
      (JSON.parse((await get(`/api/mails${query}`)).text) as { subject: string }[]).map(
        ({ subject }) => subject,
      );
    expect(await subjects('?to=aki@example.com')).toEqual(['three', 'one']);
    expect(await subjects('')).toEqual(['three', 'two', 'one']);
    expect(await subjects('?to=ki@example.com')).toEqual([]);
  });

  it('is emptied by DELETE, but not by another site', async () => {
    await send('aki@example.com');
    expect((await get('/api/mails', { 'sec-fetch-site': 'cross-site' }, 'DELETE')).status).toBe(
      403,
    );
    expect(inbox.mails()).toHaveLength(1);
    expect((await get('/api/mails', {}, 'DELETE')).status).toBe(204);
    expect(inbox.mails()).toHaveLength(0);
  });

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:80',
    'asaza.test:8025',
  ])('refuses the host name %s', async (host) => {
    await send('aki@example.com');
    const refused = await get('/api/mails', { host });
    expect(refused.status).toBe(403);
    expect(refused.text).not.toContain('aki@');
  });

  it.each(['localhost:8025', '127.0.0.1', '[::1]:8025'])(
    'answers under the host name %s',
    async (host) => {
      expect((await get('/api/mails', { host })).status).toBe(200);
    },
  );
});

describe('the page', () => {
  it('shows mail text as text, never as markup', async () => {
    await send('aki@example.com', { subject: '<img src=x onerror=alert(1)>' });
    const list = await get('/');
    expect(list.text).toContain('&lt;img src=x');
    expect(list.text).not.toContain('<img src=x');
  });

  it('shows the HTML in a frame where no script can run', async () => {
    await send('aki@example.com');
    const [mail] = inbox.mails();
    expect((await get(`/mails/${mail?.id}`)).text).toMatch(
      /<iframe[^>]+sandbox="allow-popups allow-popups-to-escape-sandbox"/,
    );
    const body = await get(`/mails/${mail?.id}/body`);
    expect(body.policy).toContain("default-src 'none'");
    expect(body.policy).toContain('sandbox allow-popups');
    expect(body.policy).not.toContain('allow-scripts');
  });

  it('speaks Japanese to a browser that prefers it', async () => {
    expect((await get('/', { 'accept-language': 'ja,en;q=0.5' })).text).toContain('受信箱');
    expect((await get('/', { 'accept-language': 'en-GB,ja;q=0.5' })).text).toContain('Inbox');
  });
});

describe('faults', () => {
  it.each([450, 550])('answers RCPT with %i and keeps nothing', async (code) => {
    inbox.faults = { onRcpt: () => ({ kind: 'reply', code }) };
    await expect(send('aki@example.com')).rejects.toMatchObject({ responseCode: code });
    expect(inbox.mails()).toHaveLength(0);
  });

  it('keeps the mail and cuts the line, so that the sender cannot know', async () => {
    inbox.faults = { onData: () => ({ kind: 'cut-after-keeping' }) };
    await expect(send('aki@example.com')).rejects.toThrow();
    expect(inbox.mails()).toHaveLength(1);
  });

  it('cuts before keeping, refuses after DATA, or never answers', async () => {
    for (const fault of [
      { kind: 'cut' },
      { kind: 'reply', code: 451 },
      { kind: 'hang' },
    ] as const) {
      inbox.faults = { onData: () => fault };
      await expect(send('aki@example.com')).rejects.toThrow();
    }
    expect(inbox.mails()).toHaveLength(0);
  });
});

describe('keeping', () => {
  it('gives mails back after a restart, newest ones up to the limit', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'asaza-inbox-'));
    try {
      const first = await Inbox.start({ folder, keep: 2 });
      for (const subject of ['one', 'two', 'three'])
        await send('aki@example.com', { subject }, first);
      await first.stop();
      const second = await Inbox.start({ folder, keep: 2 });
      await send('aki@example.com', { subject: 'four' }, second);
      expect(second.mails().map(({ id, subject }) => [id, subject])).toEqual([
        ['4', 'four'],
        ['3', 'three'],
      ]);
      await second.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('hands a mail to whoever waits for it, and says what came when it did not', async () => {
    const waiting = inbox.waitFor({ to: 'aki@example.com', subject: /128/ });
    await send('aki@example.com', { subject: 'other' });
    await send('aki@example.com');
    expect((await waiting).subject).toBe('第128回のご案内');
    await expect(inbox.waitFor({ to: 'ben@example.com' }, 50)).rejects.toThrow(
      /aki@example.com: other/,
    );
  });
});

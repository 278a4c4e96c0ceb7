import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@asaza/platform/config';
import { Log } from '@asaza/platform/logging';
import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { Inbox } from '../../../../tools/local/inbox';
import { NotOneAddress } from './mail-address';
import { Mailer } from './mailer';
import type { OutgoingMail } from './outgoing-mail';
import { SmtpConnections } from './smtp-connections';

const ICS = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
const mail: OutgoingMail = {
  to: 'yamada@example.com',
  toName: '山田 桃子',
  fromName: '川べり朝食会',
  subject: '【11/20(金) 7:00】席をお取りしました',
  text: 'おはようございます。\n',
  html: '<p>おはようございます。</p>',
  language: 'ja',
  messageId: '<n1.p1@example.org>',
  date: Temporal.Instant.from('2026-11-18T00:00:00Z'),
};
const yes = () => Promise.resolve(true);

let inbox: Inbox;
let lines: SmtpConnections;
let mailer: Mailer;

beforeAll(async () => {
  inbox = await Inbox.start();
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://localhost/none',
    SECRET_KEY: 'a-key-that-only-tests-know-0123456789abcdef',
    SMTP_URL: inbox.smtpUrl,
    MAIL_FROM: 'Asaza <no-reply@example.org>',
    LOG_LEVEL: 'silent',
  });
  lines = new SmtpConnections(config);
  lines.timeouts.socketTimeout = 700;
  mailer = new Mailer(config, lines, new Log(config));
});
afterEach(() => {
  inbox.faults = {};
  inbox.clear();
});
afterAll(async () => {
  lines.onApplicationShutdown();
  await inbox.stop();
});

describe('a mail that the relay takes', () => {
  it('arrives as text, HTML and calendar, with its thread and one-click headers', async () => {
    const result = await mailer.send(
      {
        ...mail,
        calendars: [{ method: 'REQUEST', ics: ICS, fileName: 'one.ics' }],
        references: ['<n0.p1@example.org>'],
        replyTo: { address: 'sato@example.com', name: '佐藤' },
        unsubscribeUrl: 'https://example.org/mail/abc',
      },
      yes,
    );
    expect(result.kind).toBe('sent');
    const [got] = inbox.mails();
    expect(got).toMatchObject({
      from: '川べり朝食会 <no-reply@example.org>',
      to: ['yamada@example.com'],
      subject: mail.subject,
      calendar: ICS.replaceAll('\r\n', '\n'),
    });
    expect(got?.text?.trim()).toBe('おはようございます。');
    expect(got?.headers).toMatchObject({
      'message-id': '<n1.p1@example.org>',
      'in-reply-to': '<n0.p1@example.org>',
      references: '<n0.p1@example.org>',
      'list-unsubscribe': '<https://example.org/mail/abc>',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'auto-submitted': 'auto-generated',
      'content-language': 'ja',
      date: 'Wed, 18 Nov 2026 00:00:00 +0000',
    });
  });

  it('keeps the same bytes order: plain text first, calendar last', async () => {
    let raw = '';
    inbox.faults = { onData: (_envelope, bytes) => void (raw = bytes.toString('latin1')) };
    const calendars = [{ method: 'CANCEL', ics: ICS, fileName: 'one.ics' }] as const;
    await mailer.send({ ...mail, calendars }, yes);
    const types = [...raw.matchAll(/^Content-Type: ([a-z]+\/[a-z]+)/gm)].map(([, type]) => type);
    expect(types).toEqual(['multipart/alternative', 'text/plain', 'text/html', 'text/calendar']);
    expect(raw).toMatch(/text\/calendar; charset=UTF-8; method=CANCEL/);
    expect(raw).not.toMatch(/Content-Disposition/i);
  });

  it('tells several dates as one part each, under their own method', async () => {
    const of = (uid: string, method: 'REQUEST' | 'CANCEL') => ({
      method,
      ics: `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nUID:${uid}\r\nEND:VCALENDAR\r\n`,
      fileName: `${uid}.ics`,
    });
    let raw = '';
    inbox.faults = { onData: (_envelope, bytes) => void (raw = bytes.toString('latin1')) };
    const calendars = [of('a', 'REQUEST'), of('b', 'CANCEL'), of('c', 'REQUEST')];
    await mailer.send({ ...mail, calendars }, yes);
    const types = [...raw.matchAll(/^Content-Type: ([a-z]+\/[a-z]+)/gm)].map(([, type]) => type);
    expect(types).toEqual([
      ...['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html', 'text/calendar'],
      ...['text/calendar', 'text/calendar'],
    ]);
    const read = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
    expect(
      read.attachments.map(({ mimeType, method, filename, disposition, content }) => [
        ...[mimeType, method, filename, disposition],
        /METHOD:(\w+)\s+UID:(\w)/.exec(String(content))?.slice(1).join(' '),
      ]),
    ).toEqual([
      ['text/calendar', 'REQUEST', null, null, 'REQUEST a'],
      ['text/calendar', 'CANCEL', 'b.ics', 'attachment', 'CANCEL b'],
      ['text/calendar', 'REQUEST', 'c.ics', 'attachment', 'REQUEST c'],
    ]);
    expect(raw.match(/charset=UTF-8; method=/g)).toHaveLength(3);
  });

  it('asks once, before the relay has the mail', async () => {
    const seen: number[] = [];
    await mailer.send(mail, () => {
      seen.push(inbox.mails().length);
      return yes();
    });
    expect(seen).toEqual([0]);
    expect(inbox.mails()).toHaveLength(1);
  });

  it('uses one line for several mails', async () => {
    let connects = 0;
    inbox.faults = { onConnect: () => void (connects += 1) };
    for (const n of [1, 2, 3]) await mailer.send({ ...mail, messageId: `<n${n}@e.org>` }, yes);
    expect(inbox.mails()).toHaveLength(3);
    expect(connects).toBeLessThanOrEqual(1);
  });
});

describe('a mail that must not go after all', () => {
  it('never reaches the relay, and the next one is not mixed up with it', async () => {
    expect(await mailer.send(mail, () => Promise.resolve(false))).toEqual({ kind: 'withheld' });
    expect((await mailer.send({ ...mail, to: 'next@example.com' }, yes)).kind).toBe('sent');
    expect(inbox.mails().map(({ to }) => to)).toEqual([['next@example.com']]);
  });

  it('stays behind when the question itself fails', async () => {
    const result = await mailer.send(mail, () => Promise.reject(new Error('database gone')));
    expect(result).toMatchObject({ kind: 'temporary', reason: expect.stringMatching(/database/) });
    expect(inbox.mails()).toHaveLength(0);
  });
});

describe('what the relay says', () => {
  it.each([
    ['onRcpt', 550, { kind: 'permanent', code: 550, address: true }],
    ['onRcpt', 450, { kind: 'temporary', code: 450 }],
    ['onData', 554, { kind: 'permanent', code: 554, address: false }],
    ['onData', 451, { kind: 'temporary', code: 451 }],
    ['onMail', 550, { kind: 'temporary', code: 550 }],
  ] as const)('%s %i is told as it is', async (step, code, expected) => {
    inbox.faults = { [step]: () => ({ kind: 'reply', code, message: 'no <yamada@example.com>' }) };
    const result = await mailer.send(mail, yes);
    expect(result).toMatchObject(expected);
    expect(JSON.stringify(result)).not.toContain('yamada@');
    expect(inbox.mails()).toHaveLength(0);
  });

  it('a line cut before the hand-over is temporary, and nothing was asked', async () => {
    let asked = false;
    inbox.faults = { onRcpt: () => ({ kind: 'cut' }) };
    const result = await mailer.send(mail, async () => (asked = true));
    expect(result).toMatchObject({ kind: 'temporary', code: null });
    expect(asked).toBe(false);
  });

  it.each(['cut', 'cut-after-keeping'] as const)(
    'a line %s after DATA is ambiguous',
    async (kind) => {
      inbox.faults = { onData: () => ({ kind }) };
      expect((await mailer.send(mail, yes)).kind).toBe('ambiguous');
    },
  );

  it('a relay that never answers after DATA is ambiguous', async () => {
    inbox.faults = { onData: () => ({ kind: 'hang' }) };
    expect((await mailer.send(mail, yes)).kind).toBe('ambiguous');
  });

  it('a relay that is not there is temporary', async () => {
    const config = readConfig({
      NODE_ENV: 'test',
      DATABASE_URL: 'postgres://localhost/none',
      SECRET_KEY: 'a-key-that-only-tests-know-0123456789abcdef',
      SMTP_URL: 'smtp://127.0.0.1:1',
      LOG_LEVEL: 'silent',
    });
    const away = new Mailer(config, new SmtpConnections(config), new Log(config));
    expect(await away.send(mail, yes)).toMatchObject({ kind: 'temporary', code: null });
  });
});

describe('what must never get into an envelope or a header', () => {
  it.each([
    'a@example.com\r\nRCPT TO:<v@example.com>',
    'a@example.com, b@example.com',
    '<a@example.com>',
    '山田 <a@example.com>',
    'a@example.com>',
    '"a b"@example.com',
    'a@',
    `${'a'.repeat(300)}@example.com`,
  ])('%j is refused', async (to) => {
    await expect(mailer.send({ ...mail, to }, yes)).rejects.toThrow(NotOneAddress);
    await expect(mailer.send({ ...mail, replyTo: { address: to } }, yes)).rejects.toThrow(
      NotOneAddress,
    );
    expect(inbox.mails()).toHaveLength(0);
  });

  it('line breaks in names and subjects become blanks, never headers', async () => {
    await mailer.send(
      { ...mail, toName: 'A\r\nBcc: v@example.com', subject: 'S\r\nBcc: v@example.com' },
      yes,
    );
    const [got] = inbox.mails();
    expect(got?.headers).not.toHaveProperty('bcc');
    expect(got?.to).toEqual(['yamada@example.com']);
    expect(got?.subject).toBe('S Bcc: v@example.com');
  });
});

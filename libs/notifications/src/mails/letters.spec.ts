import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { MailContent } from '../domain/mail-content';
import { approvalRefusedMail } from '../domain/mails/approval.mail';
import { confirmAnswerMail } from '../domain/mails/access.mail';
import { introducedMail } from '../domain/mails/introduction.mail';
import { seatMail } from '../domain/mails/seat.mail';
import { waitlistedMail } from '../domain/mails/waitlist.mail';
import { NOTICE_KINDS } from '../domain/notice';
import {
  code,
  contents,
  introduction,
  links,
  occurrence,
  seat,
  until,
  width,
  written,
} from './letters.factory';
import { speak } from './speak';

describe.each(['ja', 'en'] as const)('every mail in %s', (locale) => {
  it.each(NOTICE_KINDS)('%s is complete in HTML and text', async (kind) => {
    const content = contents(locale)[kind];
    const { html, text } = await written(content, locale);
    // LETTERS_OUT=folder keeps the mails, to be looked at in a browser.
    const folder = process.env['LETTERS_OUT'];
    if (folder) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/${kind}.${locale}.html`, html);
      writeFileSync(`${folder}/${kind}.${locale}.txt`, `${content.subject}\n\n${text}`);
    }
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${locale}"`));
    expect(html).toMatch(new RegExp(`<body[^>]* lang="${locale}"`));
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    for (const written of [html, text]) {
      expect(written).toContain('川べり朝食会 運営');
      expect(written).toContain('https://asaza.example.org/mail/prf0');
      if (content.action) expect(written).toContain(content.action.url.replace('mailto:', ''));
      if (content.code) expect(written).toContain(content.code);
    }
    expect(width(content.subject)).toBeLessThanOrEqual(60);
    expect(text).not.toMatch(/[!！]|<[a-z]|undefined|null|\{/);
    expect(html).not.toMatch(
      /<script|<img|https?:\/\/(?!asaza\.example\.org|maps\.example\.org|www\.w3\.org)/,
    );
  });
});

describe('what a reader notices', () => {
  it('a code stands first in the subject', () => {
    const { sign_in, confirm_answer } = contents('ja');
    expect(sign_in.subject).toBe('【483920】サインインのコード（浅沙）');
    expect(confirm_answer.subject).toBe('【483920】確認コード（川べり朝食会）');
  });

  it('a mail about a date begins with the date, on the clock of the place', () => {
    expect(contents('ja').seat_confirmed.subject).toBe(
      '【11/20(金) 7:00】川べり朝食会 — お席が決まりました',
    );
    expect(contents('en').seat_offered.subject).toBe(
      '[Fri, Nov 20, 7:00 AM] Riverside Breakfast: a seat opened',
    );
  });

  it('the hour gives way in a subject before a name is cut', () => {
    expect(contents('en').seat_confirmed.subject).toBe(
      '[Fri, Nov 20] Riverside Breakfast: your seat is confirmed',
    );
  });

  it("a host's yes is told as one, and their no with their own words and no way to press on", () => {
    const say = speak('ja');
    const given = seatMail('approved', seat, say, links);
    expect(given.paragraphs.join()).toContain('主催者が参加を承りました');
    expect(given.action?.url).toBe(links.ticket('tkt0'));
    const { approval_asked: asked, approval_refused: refused } = contents('ja');
    expect(asked.notes?.join()).toContain('お席はまだ決まっていません');
    expect(refused.quote).toEqual({
      by: '主催者より',
      text: '今回は、会員の方を先にご案内しています。',
    });
    expect(refused.action).toBeUndefined();
    const silent = approvalRefusedMail({ ...seat, reason: null }, say, links);
    expect(silent.quote).toBeUndefined();
  });

  it('whoever waits for a yes stands first in the digest, with the way to them', () => {
    const [date] = contents('ja').host_digest.facts!;
    expect(date!.lines![0]).toEqual({
      text: '承認待ち 石川 渚さん',
      url: 'https://asaza.example.org/host/occurrences/occ0?state=awaiting_approval',
    });
  });

  it('an offer names its deadline with the day', () => {
    expect(contents('ja').seat_offered.paragraphs.join()).toContain('11/18(水) 20:00まで');
  });

  it('the request to a speaker and its confirmation have different subjects', () => {
    const { speaker_invited, speaker_accepted } = contents('ja');
    expect(speaker_invited.subject).toBe('【ご登壇のお願い】川べり朝食会');
    expect(speaker_accepted.subject).toBe('【11/20(金) 7:00】川べり朝食会 — ご登壇が決まりました');
  });

  it('a reminder tells place, fee, speaker and how to cancel', async () => {
    const { text } = await written(contents('ja').reminder, 'ja');
    for (const words of [
      '川べり食堂 さくら',
      '2,000円',
      '小山田 澄子さん',
      '/t/tkt0',
      'キャンセルする',
    ])
      expect(text).toContain(words);
  });

  it('a proposal says what a yes gives away, and never the address', async () => {
    const { text } = await written(contents('ja').proposal, 'ja');
    expect(text).toContain('おふたりとも「はい」のときだけ');
    expect(text).toContain('断ったことは相手に伝わりません');
    expect(text).not.toContain('kobayashi@');
  });

  it('a topic of both is said once, and a heading keeps a name together', () => {
    const both = { theirField: 'topics', theirs: '朝', myField: 'topics', mine: '朝' } as const;
    const mail = introducedMail(
      {
        ...{ ...introduction, reason: [both], otherEmail: 'k@example.com', firstWriter: true },
        ...{ byPicks: true, token: 'int0', next: null },
      },
      speak('ja'),
      links,
    );
    expect(mail.facts?.filter(({ value }) => value === '朝')).toEqual([
      { label: 'おふたりに共通する話題', value: '朝' },
    ]);
    expect(mail.paragraphs.join()).toContain('もっと話したい');
    expect(mail.heading).toContain('小林\u00a0健さん');
  });

  it('an introduction gives the other address and says who writes first', async () => {
    const { text } = await written(contents('ja').introduced, 'ja');
    expect(text).toContain('kobayashi@example.com');
    expect(text).toContain('はじめの一通は、あなたからお願いします');
  });

  it.each([
    ['seated', 'お席が2つになることはありません'],
    ['waitlisted', 'すでにキャンセル待ち'],
    ['full', 'この回は満席です'],
    ['new', 'お席を11/18(水) 20:00まで仮押さえしています'],
  ] as const)('the code mail tells the truth to somebody who is %s', (standing, words) => {
    const mail = confirmAnswerMail(
      { ...code, name: '山田', standing, until, occurrence },
      speak('ja'),
      links,
    );
    expect(mail.paragraphs.join('\n')).toContain(words);
  });

  it('text of people is text in the HTML too', async () => {
    const mail = contents('ja').speaker_invited;
    const { html } = await written(
      { ...mail, quote: { by: '<b>x</b>', text: '<a href="https://evil.example">押す</a>' } },
      'ja',
    );
    expect(html).not.toContain('<a href="https://evil.example"');
    expect(html).toContain('&lt;b&gt;x&lt;/b&gt;');
  });

  it('a very long name gives way in the subject, and what happened stays', () => {
    const long = { ...occurrence, title: { ja: '朝'.repeat(200), en: null } };
    const { subject } = seatMail('seat', { ...seat, occurrence: long }, speak('ja'), links);
    expect(subject).toMatch(/^【11\/20\(金\) 7:00】朝+… — お席が決まりました$/);
    expect(width(subject)).toBeLessThanOrEqual(60);
  });

  it('the room online is told to those with a seat only', () => {
    const online = { ...occurrence, onlineUrl: 'https://maps.example.org/room' };
    const urls = (mail: MailContent) => (mail.facts ?? []).map(({ url }) => url);
    const say = speak('ja');
    expect(urls(seatMail('seat', { ...seat, occurrence: online }, say, links))).toContain(
      online.onlineUrl,
    );
    expect(
      urls(waitlistedMail({ ...seat, occurrence: online, position: 1 }, say, links)),
    ).not.toContain(online.onlineUrl);
  });
});

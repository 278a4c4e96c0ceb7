import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Locale } from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';
import { linksUnder } from '../domain/links';
import type { MailContent } from '../domain/mail-content';
import { confirmAnswerMail, signInMail } from '../domain/mails/access.mail';
import { cancelledMail, movedMail, reminderMail } from '../domain/mails/change.mail';
import { introducedMail, proposalMail } from '../domain/mails/introduction.mail';
import { farewellMail, holdExpiredMail, seatMail } from '../domain/mails/seat.mail';
import {
  hostSpeakerAcceptedMail,
  hostSpeakerDeclinedMail,
  speakerAcceptedMail,
  speakerClosedMail,
  speakerInvitedMail,
} from '../domain/mails/speaker.mail';
import { offerMail, offerMissedMail, waitlistedMail } from '../domain/mails/waitlist.mail';
import { NOTICE_KINDS, type NoticeKind } from '../domain/notice';
import type { MailOccurrence } from '../domain/occasion';
import { speak } from './speak';
import { writeLetter } from './write-letter';

const at = (text: string) => Temporal.Instant.from(text);
const links = linksUnder('https://asaza.example.org');
const occurrence: MailOccurrence = {
  slug: 'kawaberi-128',
  number: 128,
  title: { ja: '川べり朝食会', en: 'Riverside Breakfast' },
  subtitle: { ja: '町の本屋はなぜ消えないのか', en: 'Why bookshops stay' },
  startsAt: at('2026-11-19T22:00:00Z'),
  endsAt: at('2026-11-19T23:30:00Z'),
  tzid: 'Asia/Tokyo',
  venue: {
    name: '川べり食堂 さくら',
    address: 'みどり町4丁目',
    directions: '川端駅 徒歩3分',
    mapUrl: 'https://maps.example.org/sakura',
  },
  onlineUrl: null,
  fee: { amount: 2000, currency: 'JPY' },
  doorsMinutesBefore: 15,
  cancelledReason: '大雨のため、会場が使えなくなりました。',
};
const talk = { speakerName: '小山田 澄子', speakerTitle: '作家・書店主', title: '町の本屋の朝' };
const seat = { name: '山田 桃子', ticketToken: 'tkt0', occurrence, talk };
const change = { ...seat, part: 'seated' as const };
const speaker = {
  name: '小山田 澄子',
  token: 'spk0',
  hostName: '山本 悠',
  clubName: '川べり朝食会',
  message: '『町の本屋はなぜ消えないのか』を読みました。\n朝の30分、お話を聞かせてください。',
  honorarium: '20,000円と朝食',
  dates: [
    occurrence,
    {
      ...occurrence,
      number: 129,
      startsAt: at('2026-12-17T22:00:00Z'),
      endsAt: at('2026-12-17T23:30:00Z'),
    },
  ],
};
const introduction = {
  name: '山田 桃子',
  other: '小林 健',
  otherPitch: '神保町の古書店で選書をしています',
  otherVisit: 3,
  reason: [
    {
      theirField: 'gives',
      theirs: '小さな書店の選書',
      myField: 'asks',
      mine: '棚づくりの相談相手',
    },
  ],
  firstTopic: '選書で、やめてみたこと',
  clubName: '川べり朝食会',
  hostName: '山本 悠',
  occurrence,
} as const;
const code = { code: '483920', token: 'vrf0' };
const until = at('2026-11-18T11:00:00Z');

/** Every kind of notice with facts as an area would give them. */
const contents = (locale: Locale): Record<NoticeKind, MailContent> => {
  const say = speak(locale);
  const confirm = { ...code, name: '山田 桃子', until, occurrence };
  return {
    sign_in: signInMail({ ...code, token: 'lgn0', minutes: 10 }, say, links),
    confirm_answer: confirmAnswerMail({ ...confirm, standing: 'new' }, say, links),
    seat_confirmed: seatMail('seat', seat, say, links),
    seat_added: seatMail('added', seat, say, links),
    seat_removed: farewellMail('removed', seat, say, links),
    waitlisted: waitlistedMail({ ...seat, position: 3 }, say, links),
    seat_offered: offerMail({ ...seat, until }, say, links),
    offer_missed: offerMissedMail({ ...seat, position: 2 }, say, links),
    hold_expired: holdExpiredMail(seat, say, links),
    answer_withdrawn: farewellMail('withdrawn', seat, say, links),
    occurrence_moved: movedMail({ ...change, before: at('2026-11-18T22:00:00Z') }, say, links),
    occurrence_cancelled: cancelledMail(change, say, links),
    reminder: reminderMail({ ...change, today: false }, say, links),
    speaker_invited: speakerInvitedMail(speaker, say, links),
    speaker_accepted: speakerAcceptedMail({ ...speaker, occurrence }, say, links),
    speaker_declined: speakerClosedMail('speakerNo', speaker, say),
    speaker_withdrawn: speakerClosedMail('speakerGone', speaker, say),
    host_speaker_accepted: hostSpeakerAcceptedMail(
      { name: '山本 悠', speaker: '小山田 澄子', occurrence, talk },
      say,
      links,
    ),
    host_speaker_declined: hostSpeakerDeclinedMail(
      { name: '山本 悠', speaker: '小山田 澄子', clubName: '川べり朝食会', note: null },
      say,
      links,
    ),
    proposal: proposalMail(
      'proposal',
      { ...introduction, token: 'int0', expiresAt: at('2026-11-27T11:00:00Z') },
      say,
      links,
    ),
    proposal_reminder: proposalMail(
      'proposal_reminder',
      { ...introduction, token: 'int0', expiresAt: at('2026-11-27T11:00:00Z') },
      say,
      links,
    ),
    introduced: introducedMail(
      { ...introduction, otherEmail: 'kobayashi@example.com', firstWriter: true },
      say,
    ),
  };
};

const written = async (content: MailContent, locale: Locale) =>
  writeLetter(
    content,
    {
      operator: speak(locale)('footer.operator', { operator: '川べり朝食会 運営' }),
      contact: { label: speak(locale)('footer.contact'), url: 'mailto:operator@example.org' },
      home: { label: '浅沙', url: links.home() },
      unsubscribe: { label: speak(locale)('footer.stop.reminders'), url: links.preference('prf0') },
    },
    locale,
  );

const width = (text: string) =>
  [...text].reduce(
    (sum, c) => sum + (/[\u1100-\u115f\u2e80-\u303e\u3041-\uffef]/.test(c) ? 2 : 1),
    0,
  );

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
      { ...introduction, reason: [both], otherEmail: 'k@example.com', firstWriter: true },
      speak('ja'),
    );
    expect(mail.facts?.filter(({ value }) => value === '朝')).toEqual([
      { label: 'おふたりに共通する話題', value: '朝' },
    ]);
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

import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Locale } from '@asaza/kernel';
import type { MailContent } from '../domain/mail-content';
import { cancelledMail, movedMail, reinstatedMail } from '../domain/mails/change.mail';
import { seriesChangedMail, type ChangedDate } from '../domain/mails/series-change.mail';
import {
  hostSpeakerAcceptedMail,
  hostSpeakerGoneMail,
  speakerAcceptedMail,
} from '../domain/mails/speaker.mail';
import {
  at,
  change,
  links,
  occurrence,
  speaker,
  talk,
  threeDates,
  until,
  width,
  written,
} from './letters.factory';
import { speak } from './speak';

const before = at('2026-11-18T22:00:00Z');
const speaking = {
  ...{ ...change, part: 'speaker' as const, name: '小山田 澄子', ticketToken: null },
  speakToken: 'spk0',
};

/** What an edit can say to one reader, beyond the kinds. */
const mails = (locale: Locale): Record<string, MailContent> => {
  const say = speak(locale);
  const moved = (more: object) => movedMail({ ...change, before, ...more }, say, links);
  const host = { name: '山本 悠', speaker: '小山田 澄子', occurrence };
  return {
    moved_kept: moved({}),
    moved_asked_again: moved({ askedAgain: true }),
    moved_must_reconfirm: moved({ reconfirmUntil: until }),
    moved_with_place: moved({ newPlace: true }),
    moved_waiting: moved({ part: 'waiting' }),
    moved_offered: moved({ part: 'waiting', offerUntil: until }),
    moved_place: moved({ before: occurrence.startsAt }),
    moved_speaker: movedMail({ ...speaking, before }, say, links),
    moved_speaker_asked: movedMail({ ...speaking, talkAsked: true, before }, say, links),
    moved_speaker_with_seat: moved({ speakToken: 'spk0', talkAsked: true, reconfirmUntil: until }),
    cancelled_speaker: cancelledMail(speaking, say, links),
    reinstated_waiting: reinstatedMail({ ...change, part: 'waiting' }, say, links),
    reinstated_speaker: reinstatedMail({ ...speaking, talkAsked: true }, say, links),
    series_cancelled: series(
      threeDates.map((date) => ({ ...date, kind: 'cancelled', reconfirmUntil: null })),
    ),
    series_waiting: series(
      threeDates.map((date) => ({
        ...{ ...date, part: 'waiting', kind: 'moved' },
        ...{ reconfirmUntil: null, askedAgain: false },
      })),
    ),
    series_speaker: series(
      threeDates.map((date) => ({
        ...{ ...date, part: 'speaker', ticketToken: null, speakToken: 'spk0' },
        ...{ reconfirmUntil: null, askedAgain: false, talkAsked: date.kind === 'moved' },
      })),
    ),
    series_many: series(many(60)),
    speaker_again: speakerAcceptedMail({ ...speaker, occurrence, again: true }, say, links),
    host_speaker_again: hostSpeakerAcceptedMail(
      { ...host, talks: [talk], again: true },
      say,
      links,
    ),
    host_speaker_gone: hostSpeakerGoneMail({ ...host, note: 'その日は旅に出ます。' }, say, links),
  };
  function series(dates: readonly ChangedDate[]): MailContent {
    return seriesChangedMail({ name: '山田 桃子', dates }, say, links);
  }
};

/** A weekly breakfast for as long as you like, every date moved by a day. */
const many = (count: number): ChangedDate[] =>
  Array.from({ length: count }, (_, week) => {
    const first = threeDates[0]!;
    const later = { hours: 7 * 24 * week };
    return {
      ...{ ...first, ticketToken: `${'t'.repeat(43)}${week}`, before: before.add(later) },
      occurrence: {
        ...{ ...first.occurrence, number: 128 + week },
        startsAt: first.occurrence.startsAt.add(later),
        endsAt: first.occurrence.endsAt.add(later),
      },
    };
  });

describe.each(['ja', 'en'] as const)('what an edit says in %s', (locale) => {
  it.each(Object.entries(mails(locale)))('%s is complete', async (name, content) => {
    const { html, text } = await written(content, locale);
    const folder = process.env['LETTERS_OUT'];
    if (folder) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/edit.${name}.${locale}.html`, html);
      writeFileSync(`${folder}/edit.${name}.${locale}.txt`, `${content.subject}\n\n${text}`);
    }
    expect(width(content.subject)).toBeLessThanOrEqual(60);
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(text).not.toMatch(/[!！]|<[a-z]|undefined|null|\{/);
  });

  it('stays below what mail programs cut off with 200 dates', async () => {
    const content = seriesChangedMail({ name: 'A', dates: many(200) }, speak(locale), links);
    const { html, text } = await written(content, locale);
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    for (const { ticketToken } of many(200)) {
      expect(html).toContain(`/t/${ticketToken}"`);
      expect(text).toContain(`/t/${ticketToken}\n`);
    }
  });
});

describe('a reader of a change', () => {
  const all = mails('ja');
  const say = speak('ja');

  it('who must say yes again reads until when, with the day, and where', () => {
    const mail = all['moved_must_reconfirm']!;
    expect(mail.paragraphs.join('')).toContain('11/18(水) 20:00まで、お席をお取りしておきます');
    expect(mail.action).toEqual({ label: say('ask.answer'), url: links.ticket('tkt0') });
    expect(mail.paragraphs.join('')).not.toContain('お席はそのままです');
  });

  it('who is asked but keeps the seat is not threatened with a deadline', () => {
    const mail = all['moved_asked_again']!;
    expect(mail.paragraphs.join('')).toContain('お席はそのままです');
    expect(JSON.stringify(mail)).not.toContain('お返事がないとき');
  });

  it('of nothing asked gets no question', () => {
    for (const name of ['moved_kept', 'moved_waiting', 'moved_place', 'moved_speaker'])
      expect(JSON.stringify(all[name])).not.toMatch(/できますか|いただけますか/);
  });

  it('who speaks and has a seat answers for both, the talk first', () => {
    const mail = all['moved_speaker_with_seat']!;
    expect(mail.action?.url).toBe(links.speak('spk0'));
    expect(mail.links?.map(({ url }) => url)).toEqual([links.ticket('tkt0')]);
  });

  it('of several dates reads old and new of each, and answers each', () => {
    const mail = seriesChangedMail({ name: '山田 桃子', dates: threeDates }, say, links);
    expect(mail.subject).toBe('【11/20(金)ほか】川べり朝食会 — 日程が変わりました');
    expect(mail.facts?.map(({ label, value }) => `${label} ${value}`).slice(0, 3)).toEqual([
      '第128回・日時の変更 2026年11月20日(金) 7:00–8:30',
      '第129回・中止 2026年12月18日(金) 7:00–8:30',
      '第130回・日時の変更 2027年1月15日(金) 9:00–10:30',
    ]);
    expect(mail.facts?.[0]?.note).toContain('変更前 11/19(木) 7:00');
    expect(mail.facts?.map(({ actions }) => actions?.map(({ url }) => url))).toEqual([
      [links.ticket('tkt1')],
      undefined,
      [links.ticket('tkt3')],
      undefined,
    ]);
  });

  it('of dates that are all off reads so in the subject, and is asked nothing', () => {
    const mail = all['series_cancelled']!;
    expect(mail.subject).toBe('【11/20(金)ほか】川べり朝食会 — 中止になりました');
    expect(JSON.stringify(mail)).not.toContain('/t/');
  });
});

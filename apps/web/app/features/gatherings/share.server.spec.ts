import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../../i18n/catalogues.server';
import { shareTexts } from './share.server';
import type { OccurrenceView } from './views';

const view: OccurrenceView = {
  id: '1',
  slug: 'asa-128',
  cadence: '毎月 第3金曜・朝7時',
  seriesPath: '/s/asa',
  title: '川べり朝食会 第128回',
  line: null,
  startsAt: '2026-11-19T22:00:00Z',
  endsAt: '2026-11-19T23:30:00Z',
  when: '2026年11月20日(金) 7:00–8:30',
  moment: '11月20日(金) 7:00',
  month: '11月',
  day: '20',
  zone: '日本時間',
  doors: null,
  movedFrom: null,
  venue: { name: '川べり食堂 さくら', walk: '', mapUrl: null },
  onlineUrl: null,
  guest: null,
  fee: '会費なし',
  seats: { capacity: 24, held: 20, free: 4, waiting: 0 },
  state: 'open',
  cancelledReason: null,
  calendarUrl: 'https://asaza.example/e/asa-128.ics',
  googleCalendarUrl: 'https://calendar.google.com/',
  club: { slug: 'asa', name: '川べり朝食会', hosts: '山本 朝子', listed: true },
};
const url = 'https://asaza.example/e/asa-128';

describe('the ready texts', () => {
  it('end with the address and never tell how many seats are left', () => {
    for (const { text } of shareTexts(view, url, sayIn('ja'))) {
      expect(text.endsWith(url)).toBe(true);
      expect(text).not.toMatch(/残り|4席/);
    }
  });

  it('leave no empty line where the occurrence has no guest and no subject', () => {
    const line = shareTexts(view, url, sayIn('ja')).find((text) => text.id === 'line');
    expect(line?.text).not.toMatch(/\n\n/);
  });

  it('put the text into the links unharmed', () => {
    const mail = shareTexts({ ...view, line: 'A & B = ?#' }, url, sayIn('en')).find(
      (text) => text.id === 'mail',
    );
    expect(new URL(mail?.href ?? '').searchParams.get('body')).toBe(mail?.text);
  });
});

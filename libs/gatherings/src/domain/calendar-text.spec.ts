import { describe, expect, it } from '@jest/globals';
import { calendarDescription, cleanLine, formatFee, occurrenceTitle } from './calendar-text';
import { googleCalendarUrl } from './google-calendar';
import { listedTo } from './listing';
import { outlookCalendarUrl } from './outlook-calendar';
import { anOccurrence, anOccurrenceAt } from './occurrence.factory';

describe('what a calendar says', () => {
  it('counts minor units as the currency does', () => {
    expect(formatFee({ amount: 1500, currency: 'JPY' }, 'ja')).toBe('1,500円');
    expect(formatFee({ amount: 1550, currency: 'USD' }, 'en')).toBe('$15.50');
    expect(formatFee({ amount: 1550, currency: 'KWD' }, 'en')).toContain('1.550');
  });

  it('names the date in the reader’s language, else in the other one', () => {
    expect(occurrenceTitle(anOccurrence(), 'en')).toBe('Riverside Breakfast No. 128');
    const japanese = anOccurrence({ title: { ja: '朝の読書会', en: null } });
    expect(occurrenceTitle(japanese, 'en')).toBe('朝の読書会 No. 128');
  });

  it('says why a date is off, and nothing that is only for the seated', () => {
    const facts = anOccurrence({
      status: 'cancelled',
      cancelledReason: '台風のため',
      onlineUrl: 'https://meet.example/secret',
    });
    const text = calendarDescription(facts, {
      locale: 'ja',
      url: 'https://a.example/e/x',
      withOnlineUrl: false,
    });
    expect(text.split('\n')[0]).toBe('中止 台風のため');
    expect(text).not.toContain('secret');
  });

  it('cleans a line of what cannot be seen', () => {
    expect(cleanLine(' a\u202eb\u0000c\r\nd ')).toBe('abc d');
    expect(cleanLine('\u061c朝\ud83d会\ufffe 👨‍👩‍👧')).toBe('朝会 👨‍👩‍👧');
    expect(cleanLine('C:\\new')).toBe('C:＼new');
  });

  it('opens Google Calendar on the wall clock of the zone', () => {
    const url = new URL(
      googleCalendarUrl(
        anOccurrenceAt('2027-03-13T23:30:00', 'America/New_York', 240),
        'https://a.example/e/x',
        'en',
      ),
    );
    expect(url.searchParams.get('dates')).toBe('20270313T233000/20270314T043000');
    expect(url.searchParams.get('ctz')).toBe('America/New_York');
  });

  it('opens Outlook at the moment itself, and tells neither the online link', () => {
    const facts = anOccurrence({ onlineUrl: 'https://meet.example/secret' });
    const address = outlookCalendarUrl(facts, 'https://a.example/e/x', 'ja');
    const { searchParams } = new URL(address);
    expect(searchParams.get('startdt')).toBe('2026-11-19T22:00:00Z');
    expect(searchParams.get('enddt')).toBe('2026-11-19T23:30:00Z');
    expect(searchParams.get('subject')).toBe('川べり朝食会 第128回');
    expect(searchParams.get('location')).toContain('喫茶 みなも');
    expect(address).not.toContain('secret');
    expect(googleCalendarUrl(facts, 'https://a.example/e/x', 'ja')).not.toContain('secret');
  });

  it('tells what a date is about, a long text shortened between characters', () => {
    const about = (ja: string) =>
      calendarDescription(anOccurrence({ description: { ja, en: null } }), {
        locale: 'ja',
        url: 'https://a.example/e/x',
        withOnlineUrl: false,
      });
    expect(about('持ち物: 本')).toContain('\n持ち物: 本\n\nhttps://a.example/e/x');
    expect(about('😀'.repeat(1_000))).toContain(`${'😀'.repeat(1_000)}\n`);
    expect(about('😀'.repeat(1_001))).toContain(`\n${'😀'.repeat(1_000)}…\n`);
  });
});

describe('a listing', () => {
  it('shows strangers nothing more hidden than the club, and members all', () => {
    expect(listedTo('public', null)).toEqual(['public']);
    expect(listedTo('unlisted', null)).toEqual(['public', 'unlisted']);
    expect(listedTo('public', 'member')).toEqual(['public', 'unlisted', 'private']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { calendarDescription, cleanLine, formatFee, occurrenceTitle } from './calendar-text';
import { googleCalendarUrl } from './google-calendar';
import { listedTo } from './listing';
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
});

describe('a listing', () => {
  it('shows strangers nothing more hidden than the club, and members all', () => {
    expect(listedTo('public', null)).toEqual(['public']);
    expect(listedTo('unlisted', null)).toEqual(['public', 'unlisted']);
    expect(listedTo('public', 'member')).toEqual(['public', 'unlisted', 'private']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../../i18n/catalogues.server';
import { clockOf, countdown, dayRange, isoIn, minutesUntil, wallMoment } from './time.server';

const START = '2026-11-19T22:00:00Z';
const END = '2026-11-19T23:30:00Z';
const tokyo = (locale: 'ja' | 'en') => clockOf(locale, 'Asia/Tokyo', sayIn(locale));

describe('dates in words', () => {
  it('speak of the day in the zone of the occurrence, not of the server', () => {
    expect(tokyo('ja').span(START, END)).toBe('2026年11月20日(金) 7:00–8:30');
    expect(tokyo('en').span(START, END)).toBe('Fri, Nov 20, 2026, 7:00 AM–8:30 AM');
    expect(clockOf('en', 'America/Los_Angeles', sayIn('en')).date(START)).toBe('Thu, Nov 19, 2026');
  });

  it('name the second day of an occurrence that ends after midnight', () => {
    expect(tokyo('ja').span('2026-11-20T13:00:00Z', '2026-11-20T16:30:00Z')).toBe(
      '2026年11月20日(金) 22:00–11月21日(土) 1:30',
    );
  });

  it('give month and day for the tile', () => {
    expect([tokyo('ja').month(START), tokyo('ja').day(START)]).toEqual(['11月', '20']);
    expect([tokyo('en').month(START), tokyo('en').day(START)]).toEqual(['Nov', '20']);
  });

  it('name the zone', () => {
    expect(tokyo('ja').zone(START)).toBe('日本時間');
    expect(tokyo('en').zone(START)).toBe('Japan time');
    expect(clockOf('en', 'Europe/Berlin', sayIn('en')).zone(START)).toBe('Central European Time');
  });

  it('follow the change of the clock in a zone that has one', () => {
    const berlin = clockOf('ja', 'Europe/Berlin', sayIn('ja'));
    expect(berlin.time('2026-10-24T05:00:00Z')).toBe('7:00');
    expect(berlin.time('2026-10-25T06:00:00Z')).toBe('7:00');
  });

  it('carry no space that a plain text would show as a box', () => {
    expect(tokyo('en').moment(START)).not.toMatch(/[\u202f\u00a0]/);
  });

  it('read a wall time as it stands', () => {
    expect(wallMoment('ja', '2026-11-13T07:00:00', sayIn('ja'))).toBe('11月13日(金) 7:00');
  });

  it('say days from one to another, the year once where it is the same', () => {
    const range = (locale: 'ja' | 'en', from: string, to: string) =>
      dayRange(locale, from, to, sayIn(locale));
    expect(range('ja', '2026-12-29', '2027-01-03')).toBe('2026年12月29日(火)〜2027年1月3日(日)');
    expect(range('ja', '2027-08-11', '2027-08-16')).toBe('2027年8月11日(水)〜8月16日(月)');
    expect(range('en', '2027-08-11', '2027-08-11')).toBe('Wed, Aug 11, 2027');
  });

  it('write an instant as the place reads it, with its offset', () => {
    expect(isoIn(START, 'Asia/Tokyo')).toBe('2026-11-20T07:00:00+09:00');
    expect(isoIn('2026-07-01T06:00:00Z', 'America/New_York')).toBe('2026-07-01T02:00:00-04:00');
    expect(isoIn(START, 'UTC')).toMatch(/^2026-11-19T22:00:00(Z|\+00:00)$/);
  });

  it('count down in the two largest units', () => {
    const at = (now: string, locale: 'ja' | 'en') =>
      countdown(START, Date.parse(now), sayIn(locale));
    expect(at('2026-11-16T18:00:00Z', 'ja')).toBe('3日4時間');
    expect(at('2026-11-16T18:00:00Z', 'en')).toBe('3 days 4 hours');
    expect(at('2026-11-18T22:00:00Z', 'ja')).toBe('1日');
    expect(at('2026-11-19T19:55:00Z', 'en')).toBe('2 hours 5 minutes');
    expect(at('2026-11-19T21:59:30Z', 'ja')).toBe('1分');
  });

  it('count minutes upwards and never below one', () => {
    expect(minutesUntil('2026-11-19T22:00:01Z', Date.parse('2026-11-19T21:59:00Z'))).toBe(2);
    expect(minutesUntil(START, Date.parse(END))).toBe(1);
  });
});

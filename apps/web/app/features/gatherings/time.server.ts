import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';

const TAGS: Record<Locale, string> = { ja: 'ja', en: 'en-US' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(
  locale: Locale,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone });
  formats.set(key, known);
  return known;
}

const DATE = { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' } as const;
const DATE_EN = { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' } as const;
const SHORT = { month: 'long', day: 'numeric', weekday: 'short' } as const;
const SHORT_EN = { month: 'short', day: 'numeric', weekday: 'short' } as const;
const CLOCK = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const;
const CLOCK_EN = { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' } as const;

/** Says instants (ISO 8601) in one zone and one language; a bare formatter would speak of the server's day. */
export interface Clock {
  /** 2026年11月20日(金) / Fri, Nov 20, 2026 */
  date(instant: string): string;
  /** 11月20日(金) / Fri, Nov 20 */
  shortDate(instant: string): string;
  /** 7:00 / 7:00 AM */
  time(instant: string): string;
  /** 11月18日(水) 20:00 / Wed, Nov 18, 8:00 PM */
  moment(instant: string): string;
  /** 2026年11月20日(金) 7:00–8:30; names the second day where it ends on another. */
  span(from: string, to: string): string;
  month(instant: string): string;
  day(instant: string): string;
  /** 日本時間 / Japan time */
  zone(instant: string): string;
}

export function clockOf(locale: Locale, timeZone: string, say: Say): Clock {
  const en = locale === 'en';
  const dates = format(locale, timeZone, en ? DATE_EN : DATE);
  const shorts = format(locale, timeZone, en ? SHORT_EN : SHORT);
  const times = format(locale, timeZone, en ? CLOCK_EN : CLOCK);
  const date = (instant: string) => dates.format(Date.parse(instant));
  const shortDate = (instant: string) => shorts.format(Date.parse(instant));
  // The narrow space of newer ICU data before AM/PM breaks copying into plain texts.
  const time = (instant: string) => times.format(Date.parse(instant)).replace(/\u202f/g, ' ');
  const moment = (instant: string) => `${shortDate(instant)}${en ? ', ' : ' '}${time(instant)}`;
  const part = (options: Intl.DateTimeFormatOptions, type: string, instant: string) =>
    format(locale, timeZone, options)
      .formatToParts(Date.parse(instant))
      .find((found) => found.type === type)?.value ?? '';
  return {
    date,
    shortDate,
    time,
    moment,
    span: (from, to) =>
      `${date(from)}${en ? ', ' : ' '}${time(from)}–${shortDate(from) === shortDate(to) ? time(to) : moment(to)}`,
    month: (instant) => format(locale, timeZone, { month: 'short' }).format(Date.parse(instant)),
    day: (instant) => part({ day: 'numeric' }, 'day', instant),
    zone: (instant) =>
      timeZone === 'Asia/Tokyo'
        ? say('occurrence.zoneTokyo')
        : part({ hour: 'numeric', timeZoneName: 'longGeneric' }, 'timeZoneName', instant),
  };
}

/** `2026-12-18T07:00:00+09:00`: the same instant as people at the place read it off the clock. */
export function isoIn(instant: string, timeZone: string): string {
  const at = Date.parse(instant);
  const wall = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone,
  }).format(at);
  const offset = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  return `${wall.replace(' ', 'T')}${offset?.replace('GMT', '') || 'Z'}`;
}

/** A wall time (`2026-11-20T07:00:00`) as a date in words; it already is in its zone. */
export const wallDate = (locale: Locale, wall: string, say: Say): string =>
  clockOf(locale, 'UTC', say).shortDate(`${wall}Z`);

/** The same with its time of day. */
export const wallMoment = (locale: Locale, wall: string, say: Say): string =>
  clockOf(locale, 'UTC', say).moment(`${wall}Z`);

/** A day of the calendar (`2026-12-29`) in words, with its year. */
export const dayWords = (locale: Locale, day: string, say: Say): string =>
  clockOf(locale, 'UTC', say).date(`${day}T12:00:00Z`);

/** 2026年12月29日(火)〜2027年1月3日(日); the year is said once where it is the same. */
export function dayRange(locale: Locale, first: string, last: string, say: Say): string {
  const from = dayWords(locale, first, say);
  if (first === last) return from;
  const to =
    first.slice(0, 4) === last.slice(0, 4)
      ? clockOf(locale, 'UTC', say).shortDate(`${last}T12:00:00Z`)
      : dayWords(locale, last, say);
  return say('series.range', { from, to });
}

/** How long until a coming moment, in its two largest units: 3日4時間, 2 hours 5 minutes. */
export function countdown(instant: string, now: number, say: Say): string {
  const all = minutesUntil(instant, now);
  const days = Math.floor(all / (24 * 60));
  const hours = Math.floor((all % (24 * 60)) / 60);
  return say('time.left', { days, hours, minutes: days > 0 ? 0 : all % 60 }).trim();
}

/** Whole minutes until an instant, at least one; `now` in milliseconds. */
export const minutesUntil = (instant: string, now: number): number =>
  Math.max(1, Math.ceil((Date.parse(instant) - now) / 60_000));

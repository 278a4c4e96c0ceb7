import { Temporal } from 'temporal-polyfill';
import { resolve } from './zone';

export type Locale = 'ja' | 'en';
/** `long` names the year, `short` does not, `time` is the hour alone. */
export type WhenStyle = 'long' | 'short' | 'time';

const TIME = { hour: 'numeric', minute: '2-digit' } as const;
const STYLES: Readonly<
  Record<Locale, Readonly<Record<WhenStyle | 'date', Intl.DateTimeFormatOptions>>>
> = {
  ja: {
    long: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short', ...TIME },
    short: { month: 'numeric', day: 'numeric', weekday: 'short', ...TIME },
    date: { year: 'numeric', month: 'long', day: 'numeric' },
    time: TIME,
  },
  en: {
    long: { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short', ...TIME },
    short: { month: 'short', day: 'numeric', weekday: 'short', ...TIME },
    date: { year: 'numeric', month: 'short', day: 'numeric' },
    time: TIME,
  },
};

// One formatter costs more than a hundred uses of it.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, style: WhenStyle | 'date', tzid: string): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${tzid}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-US', {
    ...STYLES[locale][style],
    timeZone: tzid,
  });
  formatters.set(key, made);
  return made;
}

const instantOf = (when: Temporal.Instant | Temporal.PlainDateTime, tzid: string) =>
  when instanceof Temporal.Instant ? when : resolve(when, tzid);

/** Newer CLDR puts a narrow no-break space before AM; plain mail clients show it as a box. */
const plainSpaces = (text: string): string => text.replace(/[\u202f\u00a0\u2009]/g, ' ');

/**
 * A date for a reader, always on the clock of the named zone: `2026年11月20日(金) 7:00`,
 * `Fri, Nov 20, 2026, 7:00 AM`; with `end` a range, `7:00–8:30`, that names the day again past midnight.
 */
export function formatWhen(
  when: Temporal.Instant | Temporal.PlainDateTime,
  tzid: string,
  locale: Locale,
  style: WhenStyle = 'long',
  end: Temporal.Instant | Temporal.PlainDateTime | null = null,
): string {
  const start = instantOf(when, tzid);
  const first = formatter(locale, style, tzid).format(start.epochMilliseconds);
  if (end === null) return plainSpaces(first);
  const last = instantOf(end, tzid);
  const sameDay = dateOf(start, tzid).equals(dateOf(last, tzid));
  const lastStyle = sameDay ? 'time' : style === 'long' ? 'short' : style;
  const rest = formatter(locale, lastStyle, tzid).format(last.epochMilliseconds);
  return plainSpaces(`${first}–${rest}`);
}

/** A day alone: `2027年6月30日`, `Jun 30, 2027`. */
export const formatDay = (day: Temporal.PlainDate, locale: Locale): string =>
  formatter(locale, 'date', 'UTC').format(day.toZonedDateTime('UTC').epochMilliseconds);

const dateOf = (instant: Temporal.Instant, tzid: string): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(tzid).toPlainDate();

/** The zone by its name for a reader, for when guest and host are not in the same one: 日本標準時. */
export function zoneName(tzid: string, locale: Locale, at: Temporal.Instant): string {
  const parts = new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-US', {
    timeZone: tzid,
    timeZoneName: 'long',
  }).formatToParts(at.epochMilliseconds);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? tzid;
}

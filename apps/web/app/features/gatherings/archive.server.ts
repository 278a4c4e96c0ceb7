import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import type { ArchiveLineData } from './fragments.server';
import { clockOf } from './time.server';
import { wordsOf } from './worded.server';

export interface ArchiveLineView {
  readonly to: string;
  readonly number: string;
  readonly startsAt: string;
  readonly date: string;
  /** What it was about; who spoke about what. */
  readonly theme: string;
  readonly talks: readonly string[];
  /** Why it did not take place. */
  readonly off: string | null;
}

/** One date of a year gone by. */
export function presentPast(date: ArchiveLineData, locale: Locale, say: Say): ArchiveLineView {
  const { slug, number, startsAt, timeZone, subtitle, talks, status, cancelledReason } = date;
  return {
    to: `/e/${slug}`,
    number: say('occurrence.number', { number }),
    startsAt,
    date: clockOf(locale, timeZone, say).shortDate(startsAt),
    theme: wordsOf(subtitle, locale),
    talks: talks.map(({ speakerName: name, title }) =>
      [say('common.san', { name }), title].filter(Boolean).join(say('common.dot')),
    ),
    off:
      status === 'CANCELLED'
        ? say(cancelledReason ? 'occurrence.offFor' : 'occurrence.off', {
            reason: cancelledReason ?? '',
          })
        : null,
  };
}

/** A year as typed into an address; null for anything that no calendar has. */
export const yearOf = (raw: string | undefined): number | null =>
  raw && /^(19[7-9]|2[01]\d)\d$/.test(raw) ? Number(raw) : null;

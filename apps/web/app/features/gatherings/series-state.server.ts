import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { dayRange, dayWords } from './time.server';

interface Going {
  readonly state: 'ACTIVE' | 'PAUSED' | 'ENDED';
  readonly pausedFrom?: string | null;
  readonly pausedUntil?: string | null;
  readonly endsOn?: string | null;
  readonly nextSentence?: { readonly from: string; readonly sentence: string } | null;
  readonly closures: readonly {
    readonly firstDay: string;
    readonly lastDay: string;
    readonly label?: string | null;
  }[];
}

export interface SeriesStateView {
  /** It rests or has ended: title and what that means. */
  readonly notice: { readonly title: string; readonly body: string } | null;
  /** What will change: another rule, a rest, an end. */
  readonly ahead: readonly string[];
  /** 2026年12月29日(火)〜2027年1月3日(日): 年末年始 */
  readonly closures: readonly { readonly days: string; readonly label: string | null }[];
}

/** Whether a series goes on, in words: rests and ends that are, and those that are to come. */
export function presentSeriesState(series: Going, locale: Locale, say: Say): SeriesStateView {
  const { state, pausedFrom, pausedUntil, endsOn, nextSentence, closures } = series;
  const day = (raw: string) => dayWords(locale, raw, say);
  const ahead = [
    nextSentence &&
      say('series.nextRule', { from: day(nextSentence.from), sentence: nextSentence.sentence }),
    state === 'ACTIVE' && pausedFrom && restAhead(pausedFrom, pausedUntil),
    state !== 'ENDED' && endsOn && say('series.endsOn', { day: day(endsOn) }),
  ];

  function restAhead(from: string, until: string | null | undefined): string {
    return until
      ? say('series.restAhead', { days: dayRange(locale, from, until, say) })
      : say('series.restAheadOpen', { from: day(from) });
  }

  return {
    notice: noticeOf(state, pausedUntil, day, say),
    ahead:
      state === 'ENDED'
        ? []
        : (ahead.filter((line) => typeof line === 'string' && line !== '') as string[]),
    closures: closures.map(({ firstDay, lastDay, label }) => ({
      days: dayRange(locale, firstDay, lastDay, say),
      label: label ?? null,
    })),
  };
}

function noticeOf(
  state: Going['state'],
  pausedUntil: string | null | undefined,
  day: (raw: string) => string,
  say: Say,
): SeriesStateView['notice'] {
  if (state === 'ENDED') return { title: say('series.ended'), body: say('series.endedBody') };
  if (state !== 'PAUSED') return null;
  return {
    title: say('series.paused'),
    body: pausedUntil
      ? say('series.pausedUntil', { day: day(pausedUntil) })
      : say('series.pausedOpen'),
  };
}

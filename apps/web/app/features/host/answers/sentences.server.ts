import type { Locale } from '../../../i18n/locale';
import type { Say } from '../../../i18n/messages';
import { clockOf } from '../../gatherings/time.server';
import { wordsOf } from '../../gatherings/worded.server';
import type { PreviewData } from './documents.server';

export interface PreviewView {
  /** 1月8日(水) 7:00 — the date that the moments are of; '' where none is to come. */
  readonly date: string;
  /** What people will see, a sentence each. */
  readonly sentences: readonly string[];
  /** When each rule with a moment falls, by its name. */
  readonly moments: Readonly<Record<string, string>>;
}

/** Rules as the people who answer will read them, and the instants for one date. */
export function previewSentences(preview: PreviewData, locale: Locale, say: Say): PreviewView {
  const { rules, date, answering } = preview;
  const clock = date && clockOf(locale, date.timeZone, say);
  const moment = (instant: string | null | undefined) =>
    clock && instant ? clock.moment(instant) : '';
  const moments = {
    opens: moment(answering?.opensAt),
    closes: moment(answering?.closesAt),
    cancelBy: moment(answering?.cancelBy),
    offerCutoff: moment(preview.offersUntil),
    kitchenBy: moment(preview.kitchenAt),
  };
  const asked = wordsOf(rules.screening, locale);
  const sentences = [
    moments.opens ? say('seen.opens', { moment: moments.opens }) : say('seen.opensNow'),
    rules.closes ? say('seen.closes', { moment: moments.closes }) : say('seen.closesAtStart'),
    moments.cancelBy ? say('seen.cancelBy', { moment: moments.cancelBy }) : '',
    rules.companionsMax > 0
      ? say('seen.companions', { count: rules.companionsMax })
      : say('seen.alone'),
    rules.invitationOnly ? say('seen.invitationOnly') : '',
    rules.approval === 'NONE' ? '' : say(`seen.approval.${rules.approval}`),
    asked ? say('seen.screening', { words: asked }) : '',
    rules.offerMode === 'GIVE'
      ? say('seen.give')
      : say('seen.offer', { moment: moments.offerCutoff }),
    rules.reconfirmNewcomers ? say('seen.reconfirm') : '',
  ];
  return {
    date: date && clock ? clock.moment(date.startsAt) : '',
    sentences: sentences.filter(Boolean),
    moments,
  };
}

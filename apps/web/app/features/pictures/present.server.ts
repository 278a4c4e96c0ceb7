import type { Say } from '../../i18n/messages';
import type { Locale } from '../../i18n/locale';
import { clockOf } from '../gatherings/time.server';
import type { PictureData } from './documents.server';

const STEPS = ['bothYes', 'met', 'inTouch', 'newcomers'] as const;
type Rate = NonNullable<PictureData[(typeof STEPS)[number]]>;

const percent = (part: number): number => Math.round(100 * part);

/** A share in words and in parts of a bar; null where there are fewer than ten. */
const presentRate = (rate: Rate | null, say: Say) =>
  rate && {
    ...{ share: rate.count / rate.of, low: rate.low, high: rate.high },
    percent: say('picture.percent', { percent: percent(rate.count / rate.of) }),
    counts: say('picture.counts', { count: rate.count, of: rate.of }),
    interval: say('picture.interval', { low: percent(rate.low), high: percent(rate.high) }),
  };

/** What comes of a club's introductions, in words and in parts of a bar. */
export function presentPicture(picture: PictureData, locale: Locale, say: Say) {
  return {
    steps: STEPS.map((step) => ({
      step,
      name: say(`picture.${step}`),
      rate: presentRate(picture[step], say),
    })),
    rounds: picture.rounds.map((round) => ({
      id: round.occurrenceId,
      name: round.number === null ? '' : say('occurrence.number', { number: round.number }),
      day: clockOf(locale, round.timeZone, say).day(round.startsAt),
      number: round.number,
      share: round.reachable === 0 ? 0 : round.covered / round.reachable,
      covered: say('rounds.share', { served: round.covered, of: round.reachable }),
      present: round.present,
      most: round.exposureMax,
      gini: round.gini.toFixed(2),
    })),
  };
}

export type PictureView = ReturnType<typeof presentPicture>;

import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import type { OccurrenceLineData } from './fragments.server';
import { clockOf, isoIn, wallDate, wallMoment } from './time.server';
import type { TimeBefore } from './views';

type Moved = Pick<
  OccurrenceLineData,
  'startsAt' | 'timeZone' | 'status' | 'previousStartsAt' | 'movedFrom'
>;

/** The time that people may still have in mind: what it was before the last move, in the occurrence's zone. */
export function timeBefore(occurrence: Moved, locale: Locale, say: Say): TimeBefore | null {
  const { startsAt, timeZone, previousStartsAt, movedFrom, status } = occurrence;
  if (previousStartsAt && Date.parse(previousStartsAt) !== Date.parse(startsAt)) {
    return {
      when: clockOf(locale, timeZone, say).moment(previousStartsAt),
      iso: isoIn(previousStartsAt, timeZone),
    };
  }
  // A host moved it away from what the rule gave, at a time when nothing else was written down.
  return status === 'MOVED' && movedFrom
    ? { when: wallMoment(locale, movedFrom, say), iso: movedFrom }
    : null;
}

/** The day of the rule, where a holiday gave another one from the beginning: nobody was ever told the other. */
export function shiftedFrom(occurrence: Moved, locale: Locale, say: Say): string | null {
  const { movedFrom, status, previousStartsAt } = occurrence;
  return movedFrom && status === 'SCHEDULED' && !previousStartsAt
    ? wallDate(locale, movedFrom, say)
    : null;
}

import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { clockOf } from '../gatherings/time.server';
import type { ChangeOccurrence } from './occurrence-documents.server';
import { wallTime } from './series-shape';

export interface Review {
  /** 20日(金) 7:00を27日(金) 7:00に変更し、20人にお知らせします */
  readonly words: string;
  readonly detail: string;
}

/** Everybody with a seat or in the line is told. */
export const toldCount = ({ seats }: Pick<ChangeOccurrence, 'seats'>): number =>
  seats.held + seats.waiting;

interface Asked {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly venue: string;
}

/** What would change and who is told; null when nothing differs. */
export function presentMove(
  occurrence: ChangeOccurrence,
  asked: Asked,
  locale: Locale,
  say: Say,
): Review | null {
  const wall = clockOf(locale, 'UTC', say);
  const from = `${occurrence.startsAtLocal}Z`;
  const to = `${wallTime(asked.date, asked.start)}Z`;
  const end = clockOf(locale, occurrence.timeZone, say).time(occurrence.endsAt);
  const newEnd = wall.time(`${wallTime(asked.date, asked.end)}Z`);
  const newPlace = asked.venue !== '' && asked.venue !== (occurrence.venue?.name ?? '');
  const moved = Date.parse(from) !== Date.parse(to);
  if (!moved && end === newEnd && !newPlace) return null;
  const count = toldCount(occurrence);
  const words = moved
    ? say('change.moveReview', { from: wall.moment(from), to: wall.moment(to), count })
    : say(newPlace ? 'change.placeReview' : 'change.endReview', {
        place: asked.venue,
        end: newEnd,
        count,
      });
  return {
    words,
    detail: [
      moved && newPlace ? say('change.placeAlso', { place: asked.venue }) : '',
      moved && wall.shortDate(from) !== wall.shortDate(to) ? say('change.reconfirm') : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** What the forms begin with: the occurrence as it is. */
export function changeDefaults(occurrence: ChangeOccurrence) {
  const clock = (instant: string) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone: occurrence.timeZone,
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(Date.parse(instant));
  return {
    date: occurrence.startsAtLocal.slice(0, 10),
    start: occurrence.startsAtLocal.slice(11, 16).replace(/^0/, ''),
    end: clock(occurrence.endsAt),
    venue: occurrence.venue?.name ?? '',
    address: occurrence.venue?.address ?? '',
    directions: occurrence.venue?.directions ?? '',
    mapUrl: occurrence.venue?.mapUrl ?? '',
    ja: occurrence.subtitle?.ja ?? '',
    en: occurrence.subtitle?.en ?? '',
  };
}

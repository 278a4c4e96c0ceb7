import type { Locale } from '../../../i18n/locale';
import type { Say } from '../../../i18n/messages';
import { clockOf } from '../../gatherings/time.server';
import { wordsOf } from '../../gatherings/worded.server';
import type { BadgeLook } from '../badge';
import { fieldWords } from '../edits/describe-edit.server';
import type { ScheduledDateData, SeriesConsoleData } from './schedule-documents.server';

export interface ScheduleRow {
  readonly id: string;
  readonly month: string;
  readonly day: string;
  /** 第128回 7:00–8:30; a date that is left out has no number. */
  readonly title: string;
  readonly when: string;
  readonly startsAt: string;
  readonly line: string;
  readonly seats: string;
  readonly badges: readonly { readonly look: BadgeLook; readonly words: string }[];
  readonly off: boolean;
  /** Running already: nothing of it changes any more. */
  readonly begun: boolean;
}

/** One date of the schedule, with whatever makes it differ from the rule. */
export function presentScheduled(
  date: ScheduledDateData,
  undecided: ReadonlyMap<string, string>,
  locale: Locale,
  say: Say,
): ScheduleRow {
  const clock = clockOf(locale, date.timeZone, say);
  const off = date.status === 'CANCELLED';
  const { seats } = date;
  return {
    id: date.id,
    month: clock.month(date.startsAt),
    day: clock.day(date.startsAt),
    title: date.skipped
      ? say('schedule.skipped')
      : say('occurrence.number', { number: date.number }),
    when: clock.span(date.startsAt, date.endsAt),
    startsAt: date.startsAt,
    // The usual place is not said again at every date.
    line: [
      wordsOf(date.subtitle, locale),
      ...date.talks.map(({ speakerName }) => speakerName),
      date.own.includes('VENUE') && date.venue?.name,
    ]
      .filter(Boolean)
      .join(say('common.dot')),
    seats: off
      ? ''
      : [
          say('seats.count', { held: seats.held, capacity: seats.capacity }),
          seats.waiting > 0 && say('seats.waiting', { count: seats.waiting }),
        ]
          .filter(Boolean)
          .join(say('common.dot')),
    badges: badgesOf(date, undecided.get(date.originalStart), locale, say),
    off,
    begun: seats.closedReason === 'STARTED' || seats.closedReason === 'OVER',
  };
}

function badgesOf(
  date: ScheduledDateData,
  holiday: string | undefined,
  locale: Locale,
  say: Say,
): ScheduleRow['badges'] {
  const wall = clockOf(locale, 'UTC', say);
  const from = date.movedFrom ? wall.shortDate(`${date.movedFrom}Z`) : '';
  const badge = (shown: boolean, look: BadgeLook, words: string) =>
    shown ? [{ look, words }] : [];
  const moved = date.status === 'MOVED';
  const own = date.seats.capacityIsOwn && !date.own.includes('CAPACITY');
  const fields = own ? [...date.own, 'CAPACITY' as const] : date.own;
  return [
    ...badge(date.status === 'CANCELLED' && !date.skipped, 'bad', say('schedule.cancelled')),
    ...badge(holiday !== undefined, 'warn', say('schedule.undecided', { holiday })),
    ...badge(moved && from !== '', 'info', say('schedule.movedFrom', { date: from })),
    ...badge(moved && from === '', 'info', say('schedule.moved')),
    ...badge(!moved && from !== '', 'warn', say('schedule.holidayFrom', { date: from })),
    ...badge(date.provisional, 'warn', say('schedule.provisional')),
    ...badge(
      fields.length > 0,
      'plain',
      say('schedule.own', { fields: fieldWords(fields, locale, say) }),
    ),
  ];
}

/** 続いています / お休み中 / 終了, and until when. */
export function stateOf(
  series: Pick<SeriesConsoleData, 'state' | 'pausedFrom' | 'pausedUntil' | 'endsOn'>,
  locale: Locale,
  say: Say,
): { readonly words: string; readonly look: BadgeLook; readonly lines: readonly string[] } {
  const day = (date: string) => dayWords(date, locale, say);
  const { state, pausedFrom, pausedUntil, endsOn } = series;
  const looks = { ACTIVE: 'ok', PAUSED: 'warn', ENDED: 'plain' } as const;
  const rest = pausedFrom
    ? pausedUntil
      ? say('schedule.pausedUntil', { from: day(pausedFrom), until: day(pausedUntil) })
      : say('schedule.pausedOpen', { from: day(pausedFrom) })
    : '';
  return {
    words: say(`schedule.state.${state}`),
    look: looks[state],
    lines: [rest, endsOn ? say('schedule.endsOn', { date: day(endsOn) }) : ''].filter(Boolean),
  };
}

/** A day (`YYYY-MM-DD`) in words. */
export const dayWords = (day: string, locale: Locale, say: Say): string =>
  clockOf(locale, 'UTC', say).date(`${day}T00:00:00Z`);

import type { BarFact } from '../../design-system/last-bars';
import type { Locale } from '../../i18n/locale';
import type { MessageId, Say } from '../../i18n/messages';
import { titleOf } from '../gatherings/present.server';
import { clockOf } from '../gatherings/time.server';
import { wordsOf } from '../gatherings/worded.server';
import { dayOf, daysBetween, hourOf } from './days';
import type { ComingLineData, ConsoleLineData, PastLineData } from './documents.server';

const BARS = 12;

/** Good morning until eleven, good evening from six: the viewer's own hour. */
export function greeting(now: number, timeZone: string, name: string, say: Say): string {
  const hour = hourOf(now, timeZone);
  const id: MessageId =
    hour >= 4 && hour < 11
      ? 'host.greeting.morning'
      : hour >= 11 && hour < 18
        ? 'host.greeting.day'
        : 'host.greeting.evening';
  return say(id, { name });
}

interface Name {
  readonly displayName: string;
  readonly familyName: string | null;
  readonly givenName: string | null;
}

/** How a greeting calls somebody: by family name in Japanese, by given name in English. */
export const calledName = (person: Name, locale: Locale): string =>
  (locale === 'ja' ? person.familyName : person.givenName) || person.displayName;

/** 今日 / 明日 / あと6日 */
export function daysWords(now: number, startsAt: string, timeZone: string, say: Say): string {
  const days = daysBetween(dayOf(now, timeZone), dayOf(Date.parse(startsAt), timeZone));
  if (days <= 0) return say('host.today');
  return days === 1 ? say('host.tomorrow') : say('host.days', { days });
}

/** The calendar day of the occurrence, where it takes place. */
export const isToday = (now: number, startsAt: string, timeZone: string): boolean =>
  dayOf(now, timeZone) === dayOf(Date.parse(startsAt), timeZone);

/** One date as the console shows it. */
export function presentConsoleLine(line: ConsoleLineData, locale: Locale, say: Say) {
  const clock = clockOf(locale, line.timeZone, say);
  return {
    id: line.id,
    slug: line.slug,
    number: say('occurrence.number', { number: line.number }),
    title: titleOf(line, locale, say),
    moment: clock.moment(line.startsAt),
    when: clock.span(line.startsAt, line.endsAt),
    month: clock.month(line.startsAt),
    day: clock.day(line.startsAt),
    startsAt: line.startsAt,
    held: line.seats.held,
    capacity: line.seats.capacity,
    waiting: line.seats.waiting,
    cancelled: line.status === 'CANCELLED',
  };
}

/** The series that meet next, each once, with the way to their dates. */
export const seriesOf = (coming: readonly ConsoleLineData[], locale: Locale) =>
  [...new Map(coming.map(({ series }) => [series.slug, series])).values()].map((series) => ({
    slug: series.slug,
    title: wordsOf(series.title, locale),
  }));

export interface TodoView {
  readonly key: string;
  readonly to: string;
  /** A message with a bold part. */
  readonly id: MessageId;
  readonly values: Readonly<Record<string, string | number>>;
  readonly sub: string;
}

const SPEAKERS_ASKED_FOR = 2;

/** What waits for the host, most urgent first: news of the day, the door, whoever waits for a yes, holidays, introductions, speakers, the place, the waitlist. */
export function todosOf(
  coming: readonly ComingLineData[],
  past: readonly PastLineData[],
  now: number,
  locale: Locale,
  say: Say,
): TodoView[] {
  const live = coming.filter((line) => line.status !== 'CANCELLED');
  const when = (line: ConsoleLineData) =>
    clockOf(locale, line.timeZone, say).shortDate(line.startsAt);
  const named = (line: ConsoleLineData) => ({ number: line.number, date: when(line) });
  const today = live.filter((line) => isToday(now, line.startsAt, line.timeZone));
  return [
    ...live
      .filter((line) => !line.over && now >= Date.parse(line.todayOpensAt))
      .map((line) => ({
        key: `today-${line.id}`,
        to: `/host/occurrences/${line.id}/today`,
        id: 'today.todo' as const,
        values: named(line),
        sub: say('today.todoSub'),
      })),
    ...today.map((line) => ({
      key: `door-${line.id}`,
      to: `/door/${line.id}`,
      id: 'host.todo.door' as const,
      values: named(line),
      sub: say('host.todo.doorSub', { held: line.seats.held }),
    })),
    ...live
      .filter((line) => !line.over && (line.awaitingApproval ?? 0) > 0)
      .map((line) => ({
        key: `approval-${line.id}`,
        to: `/host/occurrences/${line.id}?state=awaiting_approval`,
        id: 'host.todo.approval' as const,
        values: { ...named(line), count: line.awaitingApproval ?? 0 },
        sub: say('host.todo.approvalSub', { number: line.number }),
      })),
    ...holidayTodos(live, say),
    ...past
      .filter((line) => line.round?.state === 'PREVIEW' || line.round?.state === 'HELD')
      .map((line) => roundTodo(line, locale, say)),
    ...live
      .filter((line) => line.talkSlots.free > 0)
      .slice(0, SPEAKERS_ASKED_FOR)
      .map((line) => speakerTodo(line, named(line), say)),
    ...live
      .filter((line) => !line.venue && !line.onlineUrl)
      .slice(0, 1)
      .map((line) => ({
        key: `venue-${line.id}`,
        to: `/host/occurrences/${line.id}/change`,
        id: 'host.todo.venue' as const,
        values: named(line),
        sub: say('host.todo.venueSub', { number: line.number }),
      })),
    ...live
      .filter((line) => line.seats.waiting > 0)
      .map((line) => ({
        key: `waiting-${line.id}`,
        to: `/host/occurrences/${line.id}`,
        id: 'host.todo.waiting' as const,
        values: { ...named(line), count: line.seats.waiting },
        sub: say('host.todo.waitingSub', { number: line.number, capacity: line.seats.capacity }),
      })),
  ];
}

/** One for each series with dates on holidays that nobody has decided. */
function holidayTodos(coming: readonly ComingLineData[], say: Say): TodoView[] {
  const series = new Map(coming.map((line) => [line.series.slug, line.series]));
  return [...series.values()].flatMap(({ slug, undecidedHolidays }) =>
    undecidedHolidays.length === 0
      ? []
      : [
          {
            key: `holiday-${slug}`,
            to: `/host/series/${slug}#holidays`,
            id: 'host.todo.holiday' as const,
            values: { count: undecidedHolidays.length },
            sub: say('host.todo.holidaySub'),
          },
        ],
  );
}

function speakerTodo(
  line: ComingLineData,
  values: { readonly number: number; readonly date: string },
  say: Say,
): TodoView {
  const invited = line.speakerInvitations.filter(({ state }) => state === 'INVITED').length;
  return {
    key: `speaker-${line.id}`,
    to: `/host/occurrences/${line.id}/speaker`,
    id: 'host.todo.speaker',
    values,
    sub:
      invited > 0
        ? say('host.todo.speakerAsked', { number: line.number, count: invited })
        : say('host.todo.speakerNone', { number: line.number }),
  };
}

function roundTodo(line: PastLineData, locale: Locale, say: Say): TodoView {
  const pairs = line.round?.pairs.filter((pair) => !pair.vetoed).length ?? 0;
  const time = line.round ? clockOf(locale, line.timeZone, say).moment(line.round.sendsAt) : '';
  return {
    key: `round-${line.id}`,
    to: `/host/rounds/${line.id}`,
    id: 'host.todo.round',
    values: { count: pairs },
    sub:
      line.round?.state === 'HELD'
        ? say('host.todo.roundHeld', { number: line.number })
        : say('host.todo.roundSub', { number: line.number, time }),
  };
}

/** The last dates of the series that comes next, oldest first, and the coming one as the last bar. */
export function barsOf(next: ConsoleLineData | null, past: readonly PastLineData[]): BarFact[] {
  const series = next?.series.id ?? past[0]?.series.id;
  const bars = past
    .filter((line) => line.series.id === series && line.status !== 'CANCELLED')
    .sort((a, b) => a.number - b.number)
    .slice(next ? 1 - BARS : -BARS)
    .map((line): BarFact => ({ number: line.number, count: line.presentCount }));
  if (bars.length === 0 || !next) return bars;
  return [...bars, { number: next.number, count: next.seats.held, coming: true }];
}

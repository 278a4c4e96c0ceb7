import { formatWhen, type Temporal } from '@asaza/recurrence';
import {
  longWhen,
  momentOn,
  placeFact,
  shortWhen,
  titleOf,
  type MailOccurrence,
} from '../occasion';
import type { Links } from '../links';
import type { Fact, FactLine, MailContent } from '../mail-content';
import type { Say } from '../say';
import { answerLinks, isAsked, ownPage, waiting, type Reader } from './asking';
import { datedFirst, greeting } from './dated';

/** What became of one date of the reader. */
export interface ChangedDate extends Reader {
  readonly occurrence: MailOccurrence;
  readonly kind: 'moved' | 'place' | 'cancelled' | 'reinstated';
  readonly before: Temporal.Instant;
  /** The place changed as well as the time. */
  readonly newPlace: boolean;
}

export interface SeriesChangeFacts {
  readonly name: string;
  /** At least one, the soonest first. */
  readonly dates: readonly ChangedDate[];
}

/** Beyond this a date is one line: the mail stays short of what mail programs cut off. */
const IN_FULL = 12;

const WHAT = {
  moved: 'series.what',
  place: 'moved.whatPlace',
  cancelled: 'cancelled.what',
  reinstated: 'reinstated.what',
} as const;
const HEADING = {
  moved: 'series.heading',
  place: 'series.headingPlace',
  cancelled: 'series.headingCancelled',
  reinstated: 'series.headingReinstated',
} as const;

/** Several dates of one person changed by one edit: all of them in one mail, with what is asked of each. */
export function seriesChangedMail(
  { name, dates }: SeriesChangeFacts,
  say: Say,
  links: Links,
): MailContent {
  const first = dates[0]!;
  const kinds = new Set(dates.map(({ kind }) => kind));
  const kind = kinds.size === 1 ? first.kind : 'moved';
  const lead = say(kind === 'cancelled' ? 'cancelled.lead' : 'series.lead');
  const asks = dates.some((date) => isOn(date) && isAsked(date)) ? [say('series.asks')] : [];
  const place = sharedPlace(dates, say);
  const rest = dates.slice(IN_FULL);
  const speaks = dates.every(({ part }) => part === 'speaker');
  const title = titleOf(first.occurrence, say.locale);
  return {
    ...datedFirst(first.occurrence, say(WHAT[kind]), say),
    ...(speaks ? { why: say('why.speaker', { title }) } : {}),
    preheader: asks[0] ?? lead,
    heading: say(HEADING[kind], { count: dates.length }),
    paragraphs: [...greeting(name, say), lead, ...asks],
    facts: [
      ...dates.slice(0, IN_FULL).map((date) => dateFact(date, place === null, say, links)),
      ...(rest.length > 0 ? [restFact(rest, say, links)] : []),
      ...(place ? [place] : []),
    ],
    notes: notesOf(dates, say),
  };
}

/** A date that is off asks nothing and has no page of its own to open. */
const isOn = ({ kind }: ChangedDate): boolean => kind !== 'cancelled';

function notesOf(dates: readonly ChangedDate[], say: Say): string[] {
  const on = dates.filter(isOn);
  return [
    ...(on.some(({ reconfirmUntil }) => reconfirmUntil) ? [say('ask.lapse')] : []),
    ...(on.some(({ part }) => part !== 'speaker') ? [say('series.cannot')] : []),
    ...(on.some((date) => date.part === 'speaker' && !date.talkAsked)
      ? [say('moved.cannotSpeaker')]
      : []),
  ];
}

function dateFact(date: ChangedDate, withPlace: boolean, say: Say, links: Links): Fact {
  const { occurrence, kind } = date;
  const actions = isOn(date) ? answerLinks(date, say, links) : [];
  const page = ownPage(date, occurrence, say, links);
  const venue = isOn(date) ? occurrence.venue : null;
  const newPlace = date.newPlace && kind === 'moved';
  const notes = [
    ...(kind === 'moved' ? [say('series.before', { when: beforeOf(date, say) })] : []),
    ...(kind === 'cancelled' && occurrence.cancelledReason ? [occurrence.cancelledReason] : []),
    ...(venue && newPlace
      ? [say('series.placeToo', { place: venue.name })]
      : venue && withPlace
        ? [venue.name]
        : []),
    ...(isOn(date) ? standing(date, say) : []),
  ];
  return {
    label: say('series.label', { number: occurrence.number, what: say(`series.${kind}`) }),
    value: longWhen(occurrence, say.locale),
    ...(notes.length > 0 ? { note: notes.join('\n') } : {}),
    ...(actions.length > 0 ? { actions } : isOn(date) ? { url: page.url } : {}),
  };
}

/** What becomes of the seat, the place in line or the talk. */
function standing(date: ChangedDate, say: Say): string[] {
  const { part, reconfirmUntil: until, speakToken, occurrence } = date;
  return [
    ...(speakToken === null ? [] : [say('series.speaks')]),
    ...(until
      ? [say('stays.until', { deadline: momentOn(occurrence, until, say.locale) })]
      : part === 'seated'
        ? [say('stays.seat')]
        : []),
    ...(part === 'waiting' ? [waiting(date, occurrence, say)] : []),
  ];
}

/** The dates beyond, one line each. */
const restFact = (rest: readonly ChangedDate[], say: Say, links: Links): Fact => ({
  label: say('series.rest', { count: rest.length }),
  value: '',
  lines: rest.map((date) => lineOf(date, say, links)),
});

function lineOf(date: ChangedDate, say: Say, links: Links): FactLine {
  const { occurrence, kind, reconfirmUntil: until } = date;
  const after = shortWhen(occurrence, say.locale);
  const text =
    kind === 'moved'
      ? say('series.line', { before: beforeOf(date, say), after })
      : say('series.lineOf', { when: after, what: say(`series.${kind}`) });
  const deadline = until && isOn(date) ? momentOn(occurrence, until, say.locale) : null;
  const [answer] = answerLinks(date, say, links);
  return {
    text: deadline ? say('series.lineUntil', { line: text, deadline }) : text,
    ...(isOn(date) ? { url: answer?.url ?? ownPage(date, occurrence, say, links).url } : {}),
  };
}

const beforeOf = ({ before, occurrence }: ChangedDate, say: Say): string =>
  formatWhen(before, occurrence.tzid, say.locale, 'short');

/** The place, once, where all dates that take place share it; null where they do not. */
function sharedPlace(dates: readonly ChangedDate[], say: Say): Fact | null {
  const on = dates.filter(isOn).map(({ occurrence }) => occurrence);
  const [first] = on;
  if (!first?.venue) return null;
  const same = on.every(
    ({ venue }) => venue?.name === first.venue?.name && venue?.address === first.venue?.address,
  );
  return same ? placeFact(first.venue, say) : null;
}

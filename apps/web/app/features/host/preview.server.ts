import type { RouterContextProvider } from 'react-router';
import { readForm } from '../../forms/form.server';
import type { ResultOf } from '../../graphql/graphql';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import type { Locale } from '../../i18n/locale';
import type { MessageId, Say } from '../../i18n/messages';
import { clockOf } from '../gatherings/time.server';
import { minutesBetween, plainClock, wallTime } from './form-fields';
import { DateClashes, PreviewDates } from './series-documents.server';
import {
  chosenDates,
  type PreviewForm,
  ruleOfForm,
  skippedDates,
  type WhenForm,
  whenShape,
} from './series-shape';
import { SERIES_LABELS, seriesProblem } from './series-words.server';
import { typedNumber } from './typed';

const SHOWN = 5;

export interface PreviewedDate {
  /** The day that the rule gives: what a tick to leave it out says. */
  readonly day: string;
  readonly number: string;
  readonly date: string;
  /** A holiday on the day, or the date that it replaces. */
  readonly note: string;
  /** What else takes place then. */
  readonly clash: string;
  readonly skipped: boolean;
}

export type SeriesPreview =
  | {
      readonly ok: true;
      readonly sentence: string;
      readonly facts: string;
      readonly dates: readonly PreviewedDate[];
      readonly more: string;
      /** More seats than the place takes. */
      readonly warning: string;
      /** Whether single dates may be left out here. */
      readonly skips: boolean;
    }
  | { readonly ok: false; readonly words: string };

type Context = Readonly<RouterContextProvider>;
type DateFacts = ResultOf<typeof PreviewDates>['previewRecurrence']['occurrences'][number];

interface Options {
  /** The series whose own dates do not count as clashes. */
  readonly exceptSeriesId?: string;
}

/** The sentence and the next five real dates of what the form says, or why there are none. */
export async function previewSeries(
  context: Context,
  form: PreviewForm,
  { exceptSeriesId }: Options = {},
): Promise<SeriesPreview> {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  if (minutesBetween(form.start, form.end) <= 0)
    return { ok: false, words: say('field.end_before_start') };
  const rrule = ruleOfForm(form);
  const exdates = skippedDates(form);
  const sent = await send(context, PreviewDates, inputOf(form, locale, exdates, SHOWN));
  if (!sent.ok) return { ok: false, words: seriesProblem(sent.problem, say).words };
  const { sentence, occurrences } = sent.data.previewRecurrence;
  if (occurrences.length === 0) return { ok: false, words: say('series.bad.never') };
  const skipped = await skippedAmong(context, form, locale, exdates, occurrences);
  const clashes = await clashesOf(context, form, occurrences, exceptSeriesId);
  return {
    ok: true,
    sentence,
    facts: factsLine(form, say),
    dates: presentDates(occurrences, skipped, clashes, form.firstNumber ?? 1, locale, say),
    warning: crowded(form, say),
    more: say(rrule ? 'series.previewMore' : 'series.previewChosen'),
    skips: rrule !== null && exceptSeriesId === undefined,
  };
}

function inputOf(form: WhenForm, locale: Locale, exdates: string[], limit: number) {
  const rrule = ruleOfForm(form);
  return {
    input: {
      rrule,
      startLocal: wallTime(form.date, form.start),
      timeZone: form.timeZone,
      rdates: rrule ? [] : chosenDates(form),
      exdates,
      limit,
      holidayPolicy: form.holidayPolicy,
      holidayRegion: 'JP',
      locale,
    },
  };
}

const ruleStart = (date: DateFacts): string => date.movedFrom ?? date.startsAtLocal;

/** The dates that were left out, so that they can be taken back: those before the last one shown. */
async function skippedAmong(
  context: Context,
  form: WhenForm,
  locale: Locale,
  exdates: string[],
  shown: readonly DateFacts[],
): Promise<readonly DateFacts[]> {
  if (exdates.length === 0) return [];
  const whole = inputOf(form, locale, [], SHOWN + exdates.length);
  const sent = await send(context, PreviewDates, whole);
  if (!sent.ok) return [];
  const last = shown.at(-1)?.startsAtLocal ?? '';
  return sent.data.previewRecurrence.occurrences.filter(
    (date) => exdates.includes(ruleStart(date)) && date.startsAtLocal <= last,
  );
}

/** What else takes place at these times, by start; a help and no more, so a failure is none. */
async function clashesOf(
  context: Context,
  form: WhenForm,
  dates: readonly DateFacts[],
  exceptSeriesId: string | undefined,
): Promise<ReadonlyMap<number, string>> {
  const { data } = await servicesOf(context).execute(DateClashes, {
    clubId: form.clubId ?? null,
    exceptSeriesId: exceptSeriesId ?? null,
    durationMinutes: minutesBetween(form.start, form.end),
    startsAt: dates.map((date) => date.startsAtUtc),
  });
  return new Map(
    (data?.dateClashes ?? []).map((clash) => [Date.parse(clash.startsAt), clash.title]),
  );
}

function crowded({ capacity, venueCapacity }: PreviewForm, say: Say): string {
  const [seats, room] = [typedNumber(capacity ?? ''), typedNumber(venueCapacity ?? '')];
  return seats !== null && room !== null && seats > room
    ? say('venue.tooSmall', { capacity: room, seats })
    : '';
}

/** 7:00–8:30・日本時間・祝日も開く */
function factsLine(form: WhenForm, say: Say): string {
  const zone =
    form.timeZone === 'Asia/Tokyo' ? say('occurrence.zoneTokyo') : form.timeZone.replace(/_/g, ' ');
  const holidays: MessageId = `holidays.${form.holidayPolicy}`;
  const time = `${plainClock(form.start)}–${plainClock(form.end)}`;
  return [time, zone, say(holidays)].join(say('common.dot'));
}

/** All dates in their order; those that are left out have no number. */
export function presentDates(
  held: readonly DateFacts[],
  skipped: readonly DateFacts[],
  clashes: ReadonlyMap<number, string>,
  firstNumber: number,
  locale: Locale,
  say: Say,
): PreviewedDate[] {
  const clock = clockOf(locale, 'UTC', say);
  const all = [...held, ...skipped].sort((a, b) =>
    a.startsAtLocal.localeCompare(b.startsAtLocal, 'en'),
  );
  let number = firstNumber;
  return all.map((date) => {
    const left = skipped.includes(date);
    const clash = left ? undefined : clashes.get(Date.parse(date.startsAtUtc));
    const moved = date.movedFrom ? clock.shortDate(`${date.movedFrom}Z`) : '';
    return {
      day: ruleStart(date).slice(0, 10),
      number: left ? '' : say('occurrence.number', { number: number++ }),
      date: clock.date(`${date.startsAtLocal}Z`),
      note: moved ? say('series.movedFrom', { date: moved }) : (date.holiday ?? ''),
      clash: clash === undefined ? '' : say('series.clash', { title: clash }),
      skipped: left,
    };
  });
}

/** The dates of a form as it was sent, whole or not: without JavaScript they come with every answer. */
export async function previewOf(
  context: Context,
  form: FormData,
  options?: Options,
): Promise<SeriesPreview> {
  const asked = readForm(form, whenShape);
  if (asked.status === 'success') return previewSeries(context, asked.value, options);
  return previewNeeds(asked.reply().error ?? undefined, sayIn(servicesOf(context).locale));
}

/** What is wrong with a form that is not complete yet, for the preview's place. */
function previewNeeds(
  error: Readonly<Record<string, readonly string[] | null>> | undefined,
  say: Say,
): SeriesPreview {
  const field = Object.keys(error ?? {})[0] ?? '';
  return {
    ok: false,
    words: say('series.previewNeeds', { field: say(SERIES_LABELS[field] ?? 'field.form') }),
  };
}

import type { RouterContextProvider } from 'react-router';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import type { Locale } from '../../i18n/locale';
import type { MessageId, Say } from '../../i18n/messages';
import { clockOf } from '../gatherings/time.server';
import { ruleOf } from './cadence';
import { PreviewDates } from './series-documents.server';
import { chosenDates, minutesBetween, type WhenForm, wallTime } from './series-shape';
import { SERIES_LABELS, seriesProblem } from './series-words.server';

const SHOWN = 5;

export interface PreviewedDate {
  readonly key: string;
  readonly words: string;
  /** A holiday on the day, or the date that it replaces. */
  readonly note: string;
}

export type SeriesPreview =
  | {
      readonly ok: true;
      readonly sentence: string;
      readonly facts: string;
      readonly dates: readonly PreviewedDate[];
      readonly more: string;
    }
  | { readonly ok: false; readonly words: string };

/** The sentence and the next five real dates of what the form says, or why there are none. */
export async function previewSeries(
  context: Readonly<RouterContextProvider>,
  form: WhenForm,
): Promise<SeriesPreview> {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  if (minutesBetween(form.start, form.end) <= 0)
    return { ok: false, words: say('field.end_before_start') };
  const rrule = ruleOf(form.cadence, form.date);
  const sent = await send(context, PreviewDates, {
    input: {
      rrule,
      startLocal: wallTime(form.date, form.start),
      timeZone: form.timeZone,
      rdates: rrule ? [] : chosenDates(form),
      limit: SHOWN,
      holidayPolicy: form.holidayPolicy,
      holidayRegion: 'JP',
      locale,
    },
  });
  if (!sent.ok) return { ok: false, words: seriesProblem(sent.problem, say).words };
  const { sentence, occurrences } = sent.data.previewRecurrence;
  if (occurrences.length === 0) return { ok: false, words: say('series.bad.never') };
  return {
    ok: true,
    sentence,
    facts: factsLine(form, say),
    dates: occurrences.map((date, index) =>
      dateLine(date, (form.firstNumber ?? 1) + index, locale, say),
    ),
    more: say(rrule ? 'series.previewMore' : 'series.previewChosen'),
  };
}

/** 7:00–8:30・日本時間・祝日も開く */
function factsLine(form: WhenForm, say: Say): string {
  const zone =
    form.timeZone === 'Asia/Tokyo' ? say('occurrence.zoneTokyo') : form.timeZone.replace(/_/g, ' ');
  const holidays: MessageId = `holidays.${form.holidayPolicy}`;
  const plain = (time: string) => time.replace(/^0/, '');
  return [`${plain(form.start)}–${plain(form.end)}`, zone, say(holidays)].join(say('common.dot'));
}

interface DateFacts {
  readonly startsAtLocal: string;
  readonly holiday: string | null;
  readonly movedFrom: string | null;
}

function dateLine(date: DateFacts, number: number, locale: Locale, say: Say): PreviewedDate {
  const clock = clockOf(locale, 'UTC', say);
  const moved = date.movedFrom ? clock.shortDate(`${date.movedFrom}Z`) : '';
  return {
    key: date.startsAtLocal,
    words: `${say('occurrence.number', { number })} ${clock.date(`${date.startsAtLocal}Z`)}`,
    note: moved ? say('series.movedFrom', { date: moved }) : (date.holiday ?? ''),
  };
}

/** What is wrong with a form that is not complete yet, for the preview's place. */
export function previewNeeds(
  error: Readonly<Record<string, readonly string[] | null>> | undefined,
  say: Say,
): SeriesPreview {
  const field = Object.keys(error ?? {})[0] ?? '';
  return {
    ok: false,
    words: say('series.previewNeeds', { field: say(SERIES_LABELS[field] ?? 'field.form') }),
  };
}

import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { fieldError, readForm, refused, rejected } from '../../forms/form.server';
import { read, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import type { Locale } from '../../i18n/locale';
import { minutesBetween, wallTime } from './form-fields';
import { previewOf } from './preview.server';
import { CreateSeries, NewSeriesPage } from './series-documents.server';
import {
  chosenDates,
  ruleOfForm,
  type SeriesForm,
  seriesShape,
  skippedDates,
} from './series-shape';
import { SERIES_LABELS, SERIES_NAMES, seriesProblem } from './series-words.server';
import { usedVenues } from './used-venues.server';
import { venueOf } from './venue-input';
import { signedIn } from './viewer.server';

/**
 * Publishes a series. For pages without JavaScript `intent=preview` only shows its dates, and
 * `intent=venue-0` fills in the first of the places that were used before.
 */
export async function createSeries({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const intent = form.get('intent')?.toString() ?? '';
  if (intent.startsWith('venue-')) await fillVenue(context, form, Number(intent.slice(6)));
  const answer =
    intent === '' ? await publish(context, form) : data(readForm(form, seriesShape).reply());
  if (answer instanceof Response) return answer;
  const judged = intent === '' ? answer.data : { ...answer.data, error: undefined };
  return data({ ...judged, preview: await previewOf(context, form) }, answer.init ?? undefined);
}

async function publish(context: Context, form: FormData) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const submission = readForm(form, seriesShape);
  if (submission.status !== 'success') return rejected(submission, SERIES_LABELS, say);
  const sent = await send(context, CreateSeries, { input: inputOf(submission.value, locale) });
  if (!sent.ok) {
    const { field, words } = seriesProblem(sent.problem, say);
    return field in SERIES_LABELS
      ? fieldError(submission, field, words)
      : refused(submission, sent.problem, SERIES_LABELS, say, SERIES_NAMES);
  }
  const answer = sent.data.createSeries;
  if (answer.__typename === 'SlugTaken') {
    const words = say('series.slugTaken', { suggestion: answer.suggestion });
    return fieldError(submission, 'slug', words);
  }
  const search = new URLSearchParams({ new: '1' });
  if (answer.movedStart) search.set('moved', answer.movedStart);
  return redirect(`/host/occurrences/${answer.firstOccurrence.id}/share?${search}`, 303);
}

type Context = ActionFunctionArgs['context'];

async function fillVenue(context: Context, form: FormData, index: number) {
  const { viewer } = await read(context, NewSeriesPage, {});
  const venues = await usedVenues(context, signedIn(viewer, context).clubs);
  for (const [name, value] of Object.entries(venues[index]?.values ?? {})) form.set(name, value);
}

function inputOf(form: SeriesForm, locale: Locale) {
  const other: Locale = locale === 'ja' ? 'en' : 'ja';
  const rrule = ruleOfForm(form);
  return {
    clubId: form.clubId,
    title: { [locale]: form.title, ...(form.titleOther ? { [other]: form.titleOther } : {}) },
    description: form.description ? { [locale]: form.description } : {},
    rrule,
    dates: rrule ? undefined : chosenDates(form),
    skippedDates: skippedDates(form),
    startLocal: wallTime(form.date, form.start),
    timeZone: form.timeZone,
    durationMinutes: minutesBetween(form.start, form.end),
    capacity: form.capacity,
    firstNumber: form.firstNumber,
    // The place remembers its zone: whoever chooses it again has the clock right.
    venue: venueOf(form, form.timeZone) ?? undefined,
    onlineUrl: form.onlineUrl,
    fee: form.fee ? { amount: form.fee, currency: 'JPY' } : undefined,
    holidayPolicy: form.holidayPolicy,
    doorsMinutesBefore: form.doors,
    visibility: form.clubId ? undefined : form.visibility,
    slug: form.slug,
  };
}

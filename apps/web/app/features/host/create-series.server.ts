import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { fieldError, readForm, refused, rejected } from '../../forms/form.server';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import type { Locale } from '../../i18n/locale';
import { ruleOf } from './cadence';
import { previewNeeds, previewSeries } from './preview.server';
import { CreateSeries } from './series-documents.server';
import {
  chosenDates,
  minutesBetween,
  type SeriesForm,
  seriesShape,
  wallTime,
  whenShape,
} from './series-shape';
import { SERIES_LABELS, SERIES_NAMES, seriesProblem } from './series-words.server';

/** Publishes a series, or (`intent=preview`, for pages without JavaScript) only shows its dates. */
export async function createSeries({ request, context }: ActionFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const form = await request.formData();
  if (form.get('intent') === 'preview') {
    const asked = readForm(form, whenShape);
    const preview =
      asked.status === 'success'
        ? await previewSeries(context, asked.value)
        : previewNeeds(asked.reply().error ?? undefined, say);
    return data({ ...readForm(form, seriesShape).reply(), error: undefined, preview });
  }
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

function inputOf(form: SeriesForm, locale: Locale) {
  const other: Locale = locale === 'ja' ? 'en' : 'ja';
  const rrule = ruleOf(form.cadence, form.date);
  return {
    clubId: form.clubId,
    title: { [locale]: form.title, ...(form.titleOther ? { [other]: form.titleOther } : {}) },
    description: form.description ? { [locale]: form.description } : {},
    rrule,
    dates: rrule ? undefined : chosenDates(form),
    startLocal: wallTime(form.date, form.start),
    timeZone: form.timeZone,
    durationMinutes: minutesBetween(form.start, form.end),
    capacity: form.capacity,
    firstNumber: form.firstNumber,
    venue: form.venue
      ? { name: form.venue, address: form.address, directions: form.directions }
      : undefined,
    onlineUrl: form.onlineUrl,
    fee: form.fee ? { amount: form.fee, currency: 'JPY' } : undefined,
    holidayPolicy: form.holidayPolicy,
    doorsMinutesBefore: form.doors,
    visibility: form.clubId ? undefined : form.visibility,
    slug: form.slug,
  };
}

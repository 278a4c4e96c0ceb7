import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from 'react-router';
import { fieldError, readForm, rejected } from '../../../forms/form.server';
import { notFound, read, servicesOf } from '../../../graphql/execute.server';
import { sayIn } from '../../../i18n/catalogues.server';
import type { Say } from '../../../i18n/messages';
import { clockOf } from '../../gatherings/time.server';
import { wordsOf } from '../../gatherings/worded.server';
import { cadenceOf, factsOf } from '../cadence';
import { previewOf } from '../preview.server';
import { type FormValues, ruleValues } from '../rules/rule-values';
import { runSeries } from '../schedule/series-console.server';
import { compareFields, EDIT_LABELS, EDIT_NAMES } from './edit-labels.server';
import { runEdit } from './run-edit.server';
import { seriesEdit, seriesEditShape } from './series-edit';
import { SeriesEditPage, type SeriesEditData } from './series-edit-documents.server';
import { lengthOf, type Was } from './template-fields';
import { templateValues } from './template-values.server';
import { wasOf } from './was.server';

type Context = ActionFunctionArgs['context'];
type FromDate = SeriesEditData['schedule']['edges'][number]['node'];

async function findSeries(context: Context, slug: string): Promise<SeriesEditData> {
  await runSeries(context, slug);
  const { series } = await read(context, SeriesEditPage, { slug });
  if (!series) throw notFound();
  return series;
}

/** The date from which the change holds: the one asked for, else the next that takes place. */
function firstDate(series: SeriesEditData, from: string | null): FromDate | undefined {
  const dates = series.schedule.edges
    .map(({ node }) => node)
    .filter(({ seats }) => seats.closedReason !== 'STARTED' && seats.closedReason !== 'OVER');
  return dates.find(({ id }) => id === from) ?? dates.find(({ status }) => status !== 'CANCELLED');
}

/** The series in the words of the form. A date that moved stands in the pattern where its rule put it. */
function valuesOf(series: SeriesEditData, from: FromDate | undefined, say: Say): FormValues & Was;
function valuesOf(series: SeriesEditData, from: FromDate | undefined, say: Say): FormValues {
  const day = (from?.movedFrom ?? from?.startsAtLocal ?? series.startLocal).slice(0, 10);
  const { cadence, rule } = cadenceOf(series.rrule ?? null, day);
  const facts = factsOf(day);
  return {
    ...templateValues(series, series.startLocal.slice(11, 16), series.doorsMinutesBefore ?? null),
    date: day,
    cadence,
    rruleNow: series.rrule ?? '',
    rrule: series.rrule ?? '',
    capacity: String(series.capacity),
    timeZone: series.timeZone,
    holidayPolicy: series.holidayPolicy,
    freq: 'MONTHLY',
    interval: '1',
    pick: 'nth',
    weekday: [facts.weekday],
    ordinal: [String(facts.nth > 4 ? -1 : facts.nth)],
    ends: 'never',
    ...(rule ? ruleValues(rule, say('rule.lastDay')) : {}),
  };
}

export async function loadSeriesEdit({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const search = new URL(request.url).searchParams;
  const series = await findSeries(context, params.slug ?? '');
  const asked = search.get('from');
  const from = firstDate(series, asked);
  const values = valuesOf(series, asked ? from : firstDate(series, null), say);
  const following = asked !== null && from?.id === asked;
  return {
    id: series.id,
    slug: series.slug,
    clubId: series.club.id,
    version: series.version,
    title: wordsOf(series.title, locale),
    values,
    from: following ? asked : '',
    /** Which date the choice of one, this and following, or all speaks of. */
    dateId: following ? asked : search.get('date'),
    scope: following ? ('following' as const) : ('all' as const),
    since: from
      ? say(following ? 'scope.since' : 'scope.sinceNext', {
          number: from.number,
          date: clockOf(locale, 'UTC', say).shortDate(`${from.startsAtLocal}Z`),
        })
      : '',
    firstNumber: String(from?.number ?? 1),
    preview: await datesOf(context, { ...values, firstNumber: String(from?.number ?? 1) }, series),
  };
}

/** The dates that the form would give with these values. */
function datesOf(context: Context, values: FormValues, series: SeriesEditData) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
  form.append('clubId', series.club.id);
  return previewOf(context, form, { exceptSeriesId: series.id });
}

/** A change of all dates to come, or of one and those that follow. */
export async function changeSeries({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const series = await runSeries(context, params.slug ?? '');
  const answer = await editSeries(context, form, series);
  if (answer instanceof Response) return answer;
  const preview = await previewOf(context, form, { exceptSeriesId: series.id });
  return data({ ...answer.data, preview }, answer.init ?? undefined);
}

async function editSeries(
  context: Context,
  form: FormData,
  series: Awaited<ReturnType<typeof runSeries>>,
) {
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(form, seriesEditShape);
  if (form.get('intent') === 'revise') return data({ ...submission.reply(), error: undefined });
  if (submission.status !== 'success') return rejected(submission, EDIT_LABELS, say);
  const was = wasOf(form);
  if (lengthOf(submission.value, was) === null)
    return fieldError(submission, 'end', say('field.end_before_start'));
  return runEdit({
    context,
    form,
    submission,
    edit: { series: seriesEdit(series.id, submission.value, form, was) },
    kind: 'SERIES',
    timeZone: series.timeZone,
    labels: EDIT_LABELS,
    names: EDIT_NAMES,
    dateField: 'date',
    done: (slug) => `/host/series/${slug}`,
    compare: async () => {
      const now = await findSeries(context, series.slug);
      const from = firstDate(now, submission.value.from ?? null);
      return compareFields(valuesOf(now, from, say), was, form, say);
    },
  });
}

import type { ActionFunctionArgs } from 'react-router';
import { data } from 'react-router';
import { type Labels, readForm, rejected } from '../../../forms/form.server';
import { servicesOf } from '../../../graphql/execute.server';
import { sayIn } from '../../../i18n/catalogues.server';
import { EDIT_LABELS, EDIT_NAMES } from '../edits/edit-labels.server';
import { runEdit } from '../edits/run-edit.server';
import { dateEdit, dateEditShape } from './date-edit';
import { runSeries } from './series-console.server';

const LABELS: Labels = {
  ...EDIT_LABELS,
  date: 'schedule.addDate',
  firstDay: 'schedule.firstDay',
  lastDay: 'schedule.lastDay',
  label: 'schedule.closeLabel',
  fromDay: 'schedule.pauseFrom',
  untilDay: 'schedule.pauseUntil',
};

interface SmallEdit {
  readonly seriesId: string;
  readonly timeZone: string;
  readonly minutes: number | null;
  /** Where to go once it is saved. */
  readonly done: (slug: string) => string;
}

/** One of the small edits: shown first, saved by a second press. */
export async function runDateEdit(
  { context }: Pick<ActionFunctionArgs, 'context'>,
  form: FormData,
  { seriesId, timeZone, minutes, done }: SmallEdit,
) {
  const submission = readForm(form, dateEditShape);
  if (form.get('intent') === 'revise') return data({ ...submission.reply(), error: undefined });
  if (submission.status !== 'success')
    return rejected(submission, LABELS, sayIn(servicesOf(context).locale));
  return runEdit({
    context,
    form,
    submission,
    ...dateEdit(submission.value, seriesId, minutes),
    timeZone,
    labels: LABELS,
    names: EDIT_NAMES,
    dateField: 'date',
    done,
  });
}

/** Whatever a press on the series' screen asks for. */
export async function changeSchedule(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const series = await runSeries(args.context, args.params.slug ?? '');
  return runDateEdit(args, form, {
    seriesId: series.id,
    timeZone: series.timeZone,
    minutes: series.durationMinutes,
    done: (slug) => `/host/series/${slug}`,
  });
}

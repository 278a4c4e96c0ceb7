import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from 'react-router';
import { fieldError, readForm, rejected } from '../../../forms/form.server';
import { notFound, read, servicesOf } from '../../../graphql/execute.server';
import { sayIn } from '../../../i18n/catalogues.server';
import { setCapacity } from '../change-people.server';
import { ChangePage, type ChangeOccurrence } from '../occurrence-documents.server';
import { runDateEdit } from '../schedule/change-schedule.server';
import { compareFields, EDIT_LABELS, EDIT_NAMES } from './edit-labels.server';
import { occurrenceEdit, occurrenceEditShape } from './occurrence-edit';
import { runEdit } from './run-edit.server';
import { lengthOf, type Was } from './template-fields';
import { templateValues } from './template-values.server';
import { wasOf } from './was.server';

type Context = ActionFunctionArgs['context'];

async function findOccurrence(context: Context, id: string): Promise<ChangeOccurrence> {
  const { occurrence } = await read(context, ChangePage, { id });
  if (!occurrence?.viewerCanHost) throw notFound();
  return occurrence;
}

/** The date as it is, in the words of the form. */
function valuesOf(occurrence: ChangeOccurrence): Was {
  const { startsAt, doorsOpenAt, startsAtLocal } = occurrence;
  const doors = doorsOpenAt ? (Date.parse(startsAt) - Date.parse(doorsOpenAt)) / 60_000 : null;
  return {
    date: startsAtLocal.slice(0, 10),
    ...templateValues(occurrence, startsAtLocal.slice(11, 16), doors),
    subtitleJa: occurrence.subtitle?.ja ?? '',
    subtitleEn: occurrence.subtitle?.en ?? '',
  };
}

export async function loadChange({ context, params }: LoaderFunctionArgs) {
  const occurrence = await findOccurrence(context, params.id ?? '');
  const { seats, over, status, series } = occurrence;
  const begun = seats.closedReason === 'STARTED' || over;
  return {
    id: occurrence.id,
    slug: series.slug,
    version: series.version,
    values: valuesOf(occurrence),
    own: occurrence.own,
    capacity: { seats: seats.capacity, own: seats.capacityIsOwn },
    state: begun
      ? ('begun' as const)
      : status === 'CANCELLED'
        ? ('off' as const)
        : ('open' as const),
  };
}

/** One date: its own values, its seats, leaving it out, calling it off, holding it after all. */
export async function changeOccurrence(args: ActionFunctionArgs) {
  const { context, params } = args;
  const form = await args.request.formData();
  const intent = form.get('intent');
  if (intent === 'capacity' || intent === 'capacity-back') return setCapacity(args, form);
  const { id, series } = await findOccurrence(context, params.id ?? '');
  const done = () => `/host/occurrences/${id}`;
  if (form.has('what'))
    return runDateEdit(args, form, {
      seriesId: series.id,
      timeZone: series.timeZone,
      minutes: null,
      done,
    });
  return editOne(context, form, id, series.timeZone, done);
}

async function editOne(
  context: Context,
  form: FormData,
  id: string,
  timeZone: string,
  done: () => string,
) {
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(form, occurrenceEditShape);
  if (form.get('intent') === 'revise') return data({ ...submission.reply(), error: undefined });
  if (submission.status !== 'success') return rejected(submission, EDIT_LABELS, say);
  const was = wasOf(form);
  if (lengthOf(submission.value, was) === null)
    return fieldError(submission, 'end', say('field.end_before_start'));
  return runEdit({
    context,
    form,
    submission,
    edit: { occurrence: occurrenceEdit(id, submission.value, form, was) },
    kind: 'OCCURRENCE',
    timeZone,
    labels: EDIT_LABELS,
    names: EDIT_NAMES,
    dateField: 'date',
    done,
    compare: async () => compareFields(valuesOf(await findOccurrence(context, id)), was, form, say),
  });
}

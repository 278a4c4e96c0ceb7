import { type ActionFunctionArgs, redirect } from 'react-router';
import { z } from 'zod';
import { type Labels, readForm, refused, rejected } from '../../forms/form.server';
import { notFound, read, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { wholeField } from './form-fields';
import { SLOTS_INTENTS } from './slots-intents';
import { SetTalkSlots, SpeakerPage } from './speaker-documents.server';

const LABELS: Labels = { talks: 'slots.talks', minutes: 'slots.minutes' };

const shape = z.discriminatedUnion('intent', [
  z.object({
    intent: z.enum(['slots-one', 'slots-all']),
    talks: wholeField,
    minutes: wholeField.optional(),
  }),
  z.object({ intent: z.literal('slots-back') }),
]);

export const changesSlots = (form: FormData): boolean =>
  (SLOTS_INTENTS as readonly unknown[]).includes(form.get('intent'));

/** The slots of this date, or of all dates of its series, or (`slots-back`) as the series says. */
export async function changeSlots({ context, params }: ActionFunctionArgs, form: FormData) {
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(form, shape);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const typed = submission.value;
  const { occurrence } = await read(context, SpeakerPage, { id: params.id ?? '' });
  if (!occurrence) throw notFound();
  const whose =
    typed.intent === 'slots-all'
      ? { seriesId: occurrence.series.id }
      : { occurrenceId: occurrence.id };
  const slots =
    typed.intent === 'slots-back' ? null : { talks: typed.talks, minutes: typed.minutes ?? null };
  const sent = await send(context, SetTalkSlots, { input: { ...whose, slots } });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  return redirect(`/host/occurrences/${occurrence.id}/speaker?done=slots#told`, 303);
}

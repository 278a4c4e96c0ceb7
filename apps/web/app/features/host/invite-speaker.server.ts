import { type ActionFunctionArgs, redirect } from 'react-router';
import { z } from 'zod';
import { fieldError, type Labels, readForm, refused, rejected } from '../../forms/form.server';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { changesSlots, changeSlots } from './change-slots.server';
import { InviteSpeaker, WithdrawInvitation } from './speaker-documents.server';

const LABELS: Labels = {
  name: 'speaker.name',
  yomi: 'speaker.yomi',
  email: 'speaker.email',
  speakerTitle: 'speaker.speakerTitle',
  talkTitle: 'speaker.talkTitle',
  message: 'speaker.message',
  honorarium: 'speaker.honorarium',
  occurrenceIds: 'speaker.dates',
};

const shape = z.object({
  intent: z.literal('invite'),
  occurrenceIds: z.array(z.string()).min(1, { error: 'required' }),
  name: z.string({ error: 'required' }),
  yomi: z.string().optional(),
  email: z.string({ error: 'required' }),
  speakerTitle: z.string().optional(),
  talkTitle: z.string().optional(),
  message: z.string().optional(),
  honorarium: z.string().optional(),
});

/** Sends an invitation, takes one back, or says how many talks there are. */
export async function changeSpeaker({ request, context, params, ...rest }: ActionFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const form = await request.formData();
  if (changesSlots(form)) return changeSlots({ request, context, params, ...rest }, form);
  const here = (done: string) =>
    redirect(`/host/occurrences/${params.id}/speaker?done=${done}#told`, 303);
  const withdrawn = form.get('withdraw')?.toString();
  if (withdrawn) {
    const sent = await send(context, WithdrawInvitation, { input: { invitationId: withdrawn } });
    const closed =
      !sent.ok || sent.data.withdrawSpeakerInvitation.__typename === 'InvitationClosed';
    return here(closed ? 'closed' : 'withdrawn');
  }
  const submission = readForm(form, shape);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const { intent: _intent, ...invitation } = submission.value;
  const sent = await send(context, InviteSpeaker, { input: { ...invitation, locale } });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  const answer = sent.data.inviteSpeaker;
  if (answer.__typename === 'DateTaken')
    return fieldError(submission, 'occurrenceIds', say('speaker.taken', { number: answer.number }));
  return here('invited');
}

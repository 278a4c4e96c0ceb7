import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { reasonWords } from '../../forms/form.server';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { AgreeToMerge, AskToMerge, ProveMerge, TakeBackMerge } from './documents.server';

interface Told {
  readonly field: 'email' | 'code' | 'form';
  readonly value: string;
  readonly error: string;
}
const told = (field: Told['field'], value: string, error: string, status = 422) =>
  data<Told>({ field, value, error }, { status });

/** The steps of one's own side: ask, type the code, confirm, or stop asking. */
export async function changeMerge({ request, context }: ActionFunctionArgs) {
  const say = sayIn(servicesOf(context).locale);
  const form = await request.formData();
  const text = (name: string) => form.get(name)?.toString().trim() ?? '';
  const here = (done = '') => redirect(`/me/merge${done}`, 303);
  const mergeId = text('mergeId');
  switch (form.get('intent')) {
    case 'ask': {
      const email = text('email');
      const sent = await send(context, AskToMerge, { input: { email } });
      if (!sent.ok) {
        const { reason, limit } = sent.problem;
        return told(
          'email',
          email,
          reasonWords(say, { email: 'merge.email' }, 'email', reason, limit),
        );
      }
      return sent.data.askToMerge.__typename === 'MergeAsked'
        ? here()
        : told('email', email, say('merge.tooMany'), 429);
    }
    case 'code': {
      const code = text('code');
      const sent = await send(context, ProveMerge, { input: { mergeId, code } });
      if (!sent.ok) return told('code', code, say('merge.codeWrong', { left: 0 }));
      const answer = sent.data.proveMerge;
      if (answer.__typename === 'MergeProven') return here();
      return answer.code === 'WRONG_CODE'
        ? told('code', code, say('merge.codeWrong', { left: answer.attemptsLeft }))
        : told('form', '', say('merge.expired'), 409);
    }
    case 'agree': {
      const keepsOwnName = form.get('name') !== 'other';
      const sent = await send(context, AgreeToMerge, { input: { mergeId, keepsOwnName } });
      return sent.ok && sent.data.agreeToMerge.__typename === 'MergeAgreed'
        ? here()
        : told('form', '', say('merge.expired'), 409);
    }
    case 'take-back':
      await send(context, TakeBackMerge, {});
      return here('?done=stopped');
    default:
      return here();
  }
}

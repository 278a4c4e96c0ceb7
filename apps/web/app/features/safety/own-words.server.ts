import { data, redirect, type RouterContextProvider } from 'react-router';
import { reasonWords } from '../../forms/form.server';
import { type InputProblem, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { ContestHold, DeclareSelling } from './documents.server';
import type { Told } from './told';

const LABELS = { words: 'safety.contest', what: 'safety.sells.what' } as const;

/** What somebody says to a hold, or of what they sell; what was typed is kept where it was wrong. */
export async function changeOwnWords(context: Readonly<RouterContextProvider>, form: FormData) {
  const say = sayIn(servicesOf(context).locale);
  const text = (name: string) => form.get(name)?.toString() ?? '';
  const here = (done: string) => redirect(`/me/introductions/safety?done=${done}#told`, 303);
  const wrong = (field: keyof typeof LABELS, at: string, { reason, limit }: InputProblem) =>
    data<Told>(
      {
        ...{ ok: false, at, value: text(field) },
        error: reasonWords(say, LABELS, field, reason, limit),
      },
      { status: 422 },
    );
  if (text('intent') === 'contest') {
    const holdId = text('id');
    const sent = await send(context, ContestHold, { input: { holdId, words: text('words') } });
    return sent.ok ? here('contested') : wrong('words', holdId, sent.problem);
  }
  const sells = text('sells') === 'yes';
  const sent = await send(context, DeclareSelling, { input: { sells, what: text('what') } });
  return sent.ok ? here('declared') : wrong('what', 'selling', sent.problem);
}

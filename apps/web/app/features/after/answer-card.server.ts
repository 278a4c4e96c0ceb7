import { data, redirect, type RouterContextProvider } from 'react-router';
import { reasonWords } from '../../forms/form.server';
import { deadLink, type InputProblem, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import type { Say } from '../../i18n/messages';
import { AnswerAfterCard } from './documents.server';
import { type CardProblem, MOODS, type TypedCard } from './views';

const FIELDS = { 'gives.0': 'give', 'asks.0': 'ask', more: 'more' } as const;

/** One press sends the whole card. What cannot be taken comes back with everything that was typed. */
export async function answerCard(
  context: Readonly<RouterContextProvider>,
  token: string,
  form: FormData,
) {
  const say = sayIn(servicesOf(context).locale);
  const typed = typedIn(form);
  const { mood, talked, more, known, showName, yes, give, ask } = typed;
  if (!yes && (give.trim() || ask.trim()))
    return problem({ field: 'yes', words: say('after.yes.missing'), typed });
  const introductions = yes ? { give, ask } : null;
  const input = {
    ...{ token, mood, showName, introductions },
    ...{ talked: [...talked], more: [...more], known: [...known] },
  };
  const sent = await send(context, AnswerAfterCard, { input });
  if (!sent.ok) return problem({ ...wordsOf(sent.problem, say), typed });
  if (sent.data.answerAfterCard.__typename === 'AfterCardClosed') throw deadLink();
  return redirect(`/after/${token}`, 303);
}

const problem = (what: CardProblem) => data(what, { status: 422 });

function wordsOf(
  { field, reason, limit }: InputProblem,
  say: Say,
): Pick<CardProblem, 'field' | 'words'> {
  const at = Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof typeof FIELDS] : '';
  if (at === 'more') return { field: at, words: say('after.more.tooMany', { limit }) };
  const labels = { give: 'after.give', ask: 'after.ask' } as const;
  return { field: at, words: reasonWords(say, labels, at, reason, limit) };
}

function typedIn(form: FormData): TypedCard {
  const all = (name: string) => form.getAll(name).map(String);
  const line = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    mood: MOODS.find((mood) => mood === form.get('mood')) ?? null,
    ...{ talked: all('talked'), more: all('more'), known: all('known') },
    ...{ showName: form.get('showName') === 'yes', yes: form.get('yes') === 'yes' },
    ...{ give: line('give'), ask: line('ask') },
  };
}

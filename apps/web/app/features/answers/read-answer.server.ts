import type { VariablesOf } from '../../graphql/graphql';
import { readAnswers } from '../questions/parse.server';
import type { Respond } from './documents.server';
import { SAID, type RefusedForm, type Said } from './form-views';

type Input = VariablesOf<typeof Respond>['input'];

export interface ReadForm {
  /** The fields that have a name of their own; those of questions and companions are read apart. */
  readonly plain: FormData;
  readonly input: Omit<Input, 'occurrenceId' | 'name' | 'email' | 'asViewer' | 'locale'>;
  readonly typed: RefusedForm;
}

const OWN = /^(q\.|asked$|companion$)/;
const MOST_READ = 100;

const text = (form: FormData, name: string): string => form.get(name)?.toString() ?? '';
const saidIn = (raw: string): Said => SAID.find((said) => said === raw) ?? 'ACCEPTED';

/** All that a form of answers says, as it is sent and as it is shown again when it is refused. */
export function readAnswer(form: FormData): ReadForm {
  const plain = new FormData();
  for (const [name, value] of form) if (!OWN.test(name)) plain.append(name, value);
  const count = Math.min(MOST_READ, Math.max(0, Math.trunc(Number(text(form, 'count'))) || 0));
  const names = form.getAll('companion').map(String);
  // The large button says yes, whatever is chosen beside the small one.
  const said = saidIn(text(form, 'response') || text(form, 'said'));
  const { answers, values } = readAnswers(form);
  const [always, shortNotice] = [form.has('always'), form.has('shortNotice')];
  const keepsFood = form.has('keepFood');
  return {
    plain,
    input: {
      response: said,
      companions: Array.from({ length: count }, (_, n) => ({ name: names[n]?.trim() || null })),
      // A date that asks nothing sends no form of questions.
      answers: form.has('asked') ? answers.filter(({ head }) => (head ?? 0) <= count) : null,
      keepFood: form.has('asksFood') ? keepsFood : null,
      note: text(form, 'note') || null,
      screening: text(form, 'screening') || null,
      code: text(form, 'code') || null,
      invitation: text(form, 'invitation') || null,
      always,
      shortNotice,
    },
    typed: { count, names, said, always, shortNotice, values, keepsFood, problem: null },
  };
}

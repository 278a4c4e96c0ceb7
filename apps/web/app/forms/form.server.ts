import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data } from 'react-router';
import type { z } from 'zod';
import type { InputProblem } from '../graphql/execute.server';
import { catalogues } from '../i18n/catalogues.server';
import type { MessageId, Say } from '../i18n/messages';

/** The label of each field, by the form's own name for it. */
export type Labels = Readonly<Record<string, MessageId>>;

/** Reads the shape of a form. Zod messages are reasons of the catalogue: `required`, `too_long:120`. */
export const readForm = <Schema extends z.ZodType>(form: FormData, schema: Schema) =>
  parseWithZod(form, { schema });

interface Replyable {
  reply(options?: {
    fieldErrors?: Record<string, string[]>;
    formErrors?: string[];
  }): SubmissionResult<string[]>;
}

/** The answer to a form whose shape is wrong: every value kept, each error in words. */
export function rejected(submission: Replyable, labels: Labels, say: Say) {
  const result = submission.reply();
  const error = Object.fromEntries(
    Object.entries(result.error ?? {}).map(([field, reasons]) => [
      field,
      (reasons ?? []).slice(0, 1).map((reason) => reasonWords(say, labels, field, reason)),
    ]),
  );
  return data({ ...result, error }, { status: 422 });
}

/** The answer to a form that the api refused; `names` translates the schema's field names to the form's. */
export function refused(
  submission: Replyable,
  problem: InputProblem,
  labels: Labels,
  say: Say,
  names: Readonly<Record<string, string>> = {},
) {
  if (problem.reason === 'conflict') return formError(submission, say('form.conflict'), 409);
  if (problem.reason === 'tooMany') return formError(submission, say('form.tooMany'), 429);
  const field = names[problem.field] ?? problem.field.split('.').at(-1) ?? '';
  const words = reasonWords(say, labels, field, problem.reason, problem.limit);
  if (!(field in labels)) return formError(submission, words, 422);
  return data(submission.reply({ fieldErrors: { [field]: [words] } }), { status: 422 });
}

/** One field's error in words that the caller already has (a refusal of the operation itself). */
export const fieldError = (submission: Replyable, field: string, words: string) =>
  data(submission.reply({ fieldErrors: { [field]: [words] } }), { status: 422 });

/** An error of the form as a whole. */
export const formError = (submission: Replyable, words: string, status = 422) =>
  data(submission.reply({ formErrors: [words] }), { status });

/** A reason of the api or of a shape, in the words of its field. */
export function reasonWords(
  say: Say,
  labels: Labels,
  field: string,
  reason: string,
  limit?: number,
): string {
  const [key = '', fact] = reason.split(':');
  const id = `field.${key}`;
  return say(isMessage(id) ? id : 'field.invalid', {
    field: say(labels[field] ?? 'field.form'),
    limit: limit ?? (fact ? Number(fact) : undefined),
  });
}

const isMessage = (id: string): id is MessageId => Object.hasOwn(catalogues.ja, id);

import type { SubmissionResult } from '@conform-to/react';
import { data, redirect, type RouterContextProvider } from 'react-router';
import { fieldError, formError, type Labels, refused } from '../../../forms/form.server';
import { send, servicesOf } from '../../../graphql/execute.server';
import { sayIn } from '../../../i18n/catalogues.server';
import {
  EditGathering,
  type EditInput,
  type EditKind,
  PreviewEdit,
  type SavedEditData,
} from './edit-documents.server';
import { presentEdit } from './edit-line.server';
import { presentReview } from './review.server';
import type { BothVersions, Sent } from './views';

interface Replyable {
  reply(options?: {
    fieldErrors?: Record<string, string[]>;
    formErrors?: string[];
  }): SubmissionResult<string[]>;
}

export interface AskedEdit {
  readonly context: Readonly<RouterContextProvider>;
  readonly form: FormData;
  readonly submission: Replyable;
  readonly edit: EditInput;
  readonly kind: EditKind;
  readonly timeZone: string;
  readonly labels: Labels;
  /** The schema's names for the form's fields. */
  readonly names: Readonly<Record<string, string>>;
  /** The field that says a date is taken. */
  readonly dateField: string;
  /** Where to go once it is saved. */
  readonly done: (slug: string) => string;
  /** What is saved now and what was typed, where they differ: shown when another host was faster. */
  readonly compare?: () => Promise<readonly BothVersions[]>;
}

/** What a form sent, without the button: sent again by the second press. */
export const sentOf = (form: FormData): Sent =>
  [...form].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'intent' ? [[name, value] as const] : [],
  );

/** First press (`intent=review`): shows what would happen. Second (`intent=save`): saves it. */
export async function runEdit(asked: AskedEdit) {
  return asked.form.get('intent') === 'save' ? saveEdit(asked) : reviewEdit(asked);
}

async function reviewEdit(asked: AskedEdit) {
  const { context, form, submission, kind } = asked;
  const { locale, now } = servicesOf(context);
  const say = sayIn(locale);
  const sent = await send(context, PreviewEdit, { edit: asked.edit });
  if (!sent.ok) return refused(submission, sent.problem, asked.labels, say, asked.names);
  const preview = sent.data.previewEdit;
  if (preview.__typename !== 'EditPreview') return refusal(asked, preview);
  const review = presentReview(preview, kind, { locale, say, now });
  if (!review) return formError(submission, say('change.nothing'));
  return data({ ...submission.reply(), review, values: sentOf(form) });
}

async function saveEdit(asked: AskedEdit) {
  const { context, form, submission } = asked;
  const say = sayIn(servicesOf(context).locale);
  const version = Number(form.get('version')?.toString() || Number.NaN);
  const sent = await send(context, EditGathering, {
    input: { edit: asked.edit, version: Number.isInteger(version) ? version : undefined },
  });
  if (!sent.ok) return refused(submission, sent.problem, asked.labels, say, asked.names);
  const answer = sent.data.editGathering;
  if (answer.__typename === 'EditedMeanwhile') return meanwhile(asked, answer);
  if (answer.__typename !== 'GatheringEdited') return refusal(asked, answer);
  const url = new URL(asked.done(answer.series.slug), 'http://x');
  url.searchParams.set('edit', answer.edit?.id ?? 'none');
  return redirect(`${url.pathname}${url.search}#told`, 303);
}

/** Somebody was faster: both versions, and the same press with the newer version. */
async function meanwhile(
  asked: AskedEdit,
  found: { readonly version: number; readonly edits: readonly SavedEditData[] },
) {
  const { context, form, submission, kind, timeZone } = asked;
  const { locale, now } = servicesOf(context);
  const say = sayIn(locale);
  const sent = await send(context, PreviewEdit, { edit: asked.edit });
  const preview = sent.ok ? sent.data.previewEdit : null;
  const yours =
    preview?.__typename === 'EditPreview'
      ? presentReview(preview, kind, { locale, say, now })
      : null;
  form.set('version', String(found.version));
  const view = {
    edits: found.edits.map((edit) => presentEdit(edit, { locale, say, now, timeZone })),
    yours,
    fields: (await asked.compare?.()) ?? [],
    values: sentOf(form),
  };
  return data({ ...submission.reply(), meanwhile: view }, { status: 409 });
}

type Refused =
  | { readonly __typename: 'DateTaken'; readonly number: number }
  | { readonly __typename: 'OccurrenceOver' };

function refusal({ context, submission, dateField, labels }: AskedEdit, answer: Refused) {
  const say = sayIn(servicesOf(context).locale);
  if (answer.__typename === 'OccurrenceOver') return formError(submission, say('people.over'), 409);
  const words = say('change.taken', { number: answer.number });
  return dateField in labels
    ? fieldError(submission, dateField, words)
    : formError(submission, words, 409);
}

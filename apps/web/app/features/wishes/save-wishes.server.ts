import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { type Labels, readForm, refused, rejected } from '../../forms/form.server';
import { read, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { sentOf } from '../host/edits/run-edit.server';
import { signedIn } from '../host/viewer.server';
import { PreviewWishes, TellWishes, WishesPage } from './documents.server';
import { presentReview } from './present.server';
import { wishesInput } from './wishes-input';
import { ASK_ROWS, wishesShape } from './wishes-shape';

const LABELS: Labels = {
  displayName: 'profile.displayName',
  pitch: 'profile.pitch',
  gives: 'profile.gives',
  topics: 'profile.topics',
  industry: 'profile.industry',
  languages: 'wishes.languages',
  organisation: 'wishes.organisation',
  notFor: 'wishes.notFor',
  perMonth: 'wishes.perMonth',
  perOccurrence: 'wishes.perOccurrence',
  fieldWish: 'wishes.field',
  pause: 'wishes.pause',
  concepts: 'wishes.review.chips',
  ...Object.fromEntries(
    ASK_ROWS.flatMap((row) => [
      [`ask${row}`, 'wishes.ask'] as const,
      [`why${row}`, 'wishes.why'] as const,
    ]),
  ),
};

/** A refusal names the place in a list; of asks each place is a field of its own. */
const fieldOf = (named: string): string => {
  const [list = '', place = ''] = named.split('.');
  if (list === 'asks') return `ask${place || '0'}`;
  if (list === 'askWhys') return `why${place || '0'}`;
  return list;
};

/** First press: what others will see, and the chips. Second: it is kept, or given back to be changed. */
export async function saveWishes({ request, context }: ActionFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const form = await request.formData();
  const submission = readForm(form, wishesShape);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const { intent } = submission.value;
  if (intent === 'revise') return data(submission.reply());
  const input = wishesInput(submission.value);
  const sent =
    intent === 'save'
      ? await send(context, TellWishes, { input })
      : await send(context, PreviewWishes, { input });
  if (!sent.ok) {
    const problem = { ...sent.problem, field: fieldOf(sent.problem.field) };
    return refused(submission, problem, LABELS, say);
  }
  if (!('previewWishes' in sent.data)) return redirect('/me/introductions?done=saved#told', 303);
  const viewer = signedIn((await read(context, WishesPage, {})).viewer, context);
  const review = presentReview(sent.data.previewWishes, viewer, locale);
  return data({ ...submission.reply(), review, values: sentOf(form) });
}

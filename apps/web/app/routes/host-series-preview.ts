import type { LoaderFunctionArgs } from 'react-router';
import { readForm } from '../forms/form.server';
import { servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { previewNeeds, previewSeries } from '../features/host/preview.server';
import { whenShape } from '../features/host/series-shape';

/** The preview while the form is being filled in: computed, never stored. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new FormData();
  for (const [name, value] of new URL(request.url).searchParams) asked.append(name, value);
  const submission = readForm(asked, whenShape);
  if (submission.status === 'success') return previewSeries(context, submission.value);
  return previewNeeds(submission.reply().error ?? undefined, sayIn(servicesOf(context).locale));
}

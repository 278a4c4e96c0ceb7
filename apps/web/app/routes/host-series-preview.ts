import type { LoaderFunctionArgs } from 'react-router';
import { previewOf } from '../features/host/preview.server';

/** The preview while the form is being filled in: computed, never stored. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new FormData();
  const { searchParams } = new URL(request.url);
  for (const [name, value] of searchParams) asked.append(name, value);
  const exceptSeriesId = searchParams.get('exceptSeriesId') ?? undefined;
  return previewOf(context, asked, { exceptSeriesId });
}

import type { LoaderFunctionArgs } from 'react-router';
import { MessageMail } from '../features/messages/documents.server';
import { notFound, read } from '../graphql/execute.server';
import { parseLocale } from '../i18n/locale';

/** The mail itself, for the frame of its preview; the headers of the address let it have its own styles only. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const locale = parseLocale(params.locale);
  if (!locale) throw notFound();
  const { previewMessage } = await read(context, MessageMail, { id: params.id ?? '', locale });
  return new Response(previewMessage.html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

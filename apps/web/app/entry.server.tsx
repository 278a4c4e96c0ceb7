import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream } from 'react-dom/server';
import { createIntl, createIntlCache, RawIntlProvider } from 'react-intl';
import {
  type EntryContext,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router';
import { catalogues } from './i18n/catalogues.server';
import { breakPhrases } from './i18n/phrases.server';
import { PhraseBreaks } from './i18n/use-text';
import { webServices } from './load-context';

const RENDER_TIMEOUT_MS = 5000;

// Made once: parsing the messages again for every page would cost more than rendering it.
const intls = {
  ja: createIntl({ locale: 'ja', messages: catalogues.ja }, createIntlCache()),
  en: createIntl({ locale: 'en', messages: catalogues.en }, createIntlCache()),
};

/** Whole pages, not streams: nothing here is slow, and a page without JavaScript must be complete. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  const { locale, nonce } = loadContext.get(webServices);
  return new Promise((resolve, reject) => {
    const page = (
      <RawIntlProvider value={intls[locale]}>
        <PhraseBreaks value={breakPhrases}>
          <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
        </PhraseBreaks>
      </RawIntlProvider>
    );
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onAllReady() {
        const body = new PassThrough();
        headers.set('Content-Type', 'text/html; charset=utf-8');
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        pipe(body);
      },
      onShellError: reject,
    });
    setTimeout(abort, RENDER_TIMEOUT_MS).unref();
  });
}

export function handleError(
  error: unknown,
  {
    request,
    context,
  }: {
    readonly request: Request;
    readonly context: RouterContextProvider;
  },
): void {
  if (request.signal.aborted) return;
  // A wrong address or method is the asker's affair, and says so on its page.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  context.get(webServices).failed(error);
}

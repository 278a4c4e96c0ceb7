import type { ReactNode } from 'react';
import {
  isRouteErrorResponse,
  type LoaderFunctionArgs,
  Links,
  type LinksFunction,
  Meta,
  type MiddlewareFunction,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from 'react-router';
import { SiteFooter } from './design-system/footer';
import enhance from './enhance.js?url';
import stylesheet from './design-system/app.css?url';
import { ErrorPage, type ErrorFacts } from './features/errors/error-page';
import { useLocale, useText } from './i18n/use-text';
import { type WebServices, webServices } from './load-context';
import { themeClass } from './theme';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
];

/** Cookies that the schema set during this request leave with whatever the page answers. */
export const middleware: MiddlewareFunction<Response>[] = [
  async ({ context }, next) => {
    const response = await next();
    for (const cookie of context.get(webServices).setCookies)
      response.headers.append('Set-Cookie', cookie);
    return response;
  },
];

type SiteFacts = Pick<WebServices, 'theme' | 'path' | 'operator' | 'requestId' | 'nonce'>;

export function loader({ context }: LoaderFunctionArgs): SiteFacts {
  const { theme, path, operator, requestId, nonce } = context.get(webServices);
  return { theme, path, operator, requestId, nonce };
}

/**
 * Public pages are documents: no script but `enhance.js` (1 kB), forms and links are the browser's own.
 * A route that needs React in the browser exports `handle = { interactive: true }`.
 */
export interface RouteHandle {
  readonly interactive?: boolean;
}

const useInteractive = (): boolean =>
  useMatches().some((match) => (match.handle as RouteHandle | undefined)?.interactive);

export function Layout({ children }: { readonly children: ReactNode }) {
  const say = useText();
  const locale = useLocale();
  const interactive = useInteractive();
  const site = useRouteLoaderData<typeof loader>('root') as SiteFacts | undefined;
  return (
    <html
      lang={locale}
      className={themeClass[site?.theme ?? 'system']}
      data-interactive={interactive || undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbdcc0" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#4d3826" />
        <Meta />
        <Links />
      </head>
      <body>
        <a href="#main" className="btn skip">
          {say('app.skip')}
        </a>
        {children}
        <SiteFooter
          operator={site?.operator.name ?? say('app.name')}
          theme={site?.theme ?? 'system'}
          path={site?.path ?? '/'}
        />
        {interactive ? (
          <>
            <ScrollRestoration nonce={site?.nonce} />
            <Scripts nonce={site?.nonce} />
          </>
        ) : null}
        <script type="module" src={enhance} nonce={site?.nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const site = useRouteLoaderData<typeof loader>('root') as SiteFacts | undefined;
  return <ErrorPage {...factsOf(error, site?.requestId)} />;
}

function factsOf(error: unknown, requestId: string | undefined): ErrorFacts {
  if (isRouteErrorResponse(error)) {
    const told = (error.data ?? {}) as Partial<ErrorFacts>;
    if (told.kind) return { kind: told.kind, id: told.id };
    if (error.status === 404 || error.status === 405) return { kind: 'not-found' };
    if (error.status === 400) return { kind: 'refused' };
  }
  return { kind: 'failed', id: requestId };
}

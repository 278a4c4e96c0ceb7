import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { HydratedRouter } from 'react-router/dom';
import { parseLocale } from './i18n/locale';

// Only the language of this page is fetched.
const locale = parseLocale(document.documentElement.lang) ?? 'ja';
const messages = locale === 'ja' ? (await import('./i18n/ja')).ja : (await import('./i18n/en')).en;

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <IntlProvider locale={locale} messages={messages}>
        <HydratedRouter />
      </IntlProvider>
    </StrictMode>,
  );
});

import { createIntl, createIntlCache } from '@formatjs/intl';
import { en } from './en';
import { ja } from './ja';
import type { Locale } from './locale';
import type { Messages, Say } from './messages';

export const catalogues: Record<Locale, Messages> = { ja, en };

const intls = {
  ja: createIntl({ locale: 'ja', messages: ja }, createIntlCache()),
  en: createIntl({ locale: 'en', messages: en }, createIntlCache()),
};

/** The catalogue outside of components: titles, refusals, ready texts. */
export const sayIn =
  (locale: Locale): Say =>
  (id, values) =>
    intls[locale].formatMessage({ id }, values);

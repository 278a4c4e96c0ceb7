import { createIntl, createIntlCache } from '@formatjs/intl';
import type { Locale } from '@asaza/kernel';
import type { Say, WordValues } from '../domain/say';
import { en } from '../domain/words/en';
import { ja, type WordKey } from '../domain/words/ja';

const CATALOGUES = { ja, en } as const;
const cache = createIntlCache();

/** A value that a message needs and did not get is a fault of the code, never a mail with a hole in it. */
const fail = (fault: Error | string): never => {
  throw fault instanceof Error ? fault : new Error(fault);
};

function sayIn(locale: Locale): Say {
  const intl = createIntl<string>(
    { locale, messages: { ...CATALOGUES[locale] }, onError: fail, onWarn: fail },
    cache,
  );
  const say = (key: WordKey, values: WordValues = {}): string =>
    intl.formatMessage({ id: key }, { ...values });
  return Object.assign(say, { locale });
}

const SAY: Readonly<Record<Locale, Say>> = { ja: sayIn('ja'), en: sayIn('en') };

/** The catalogue of one language, ready to speak. @throws Error from its calls when a value is missing */
export const speak = (locale: Locale): Say => SAY[locale];

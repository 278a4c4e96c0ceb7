import type { Locale } from '../../i18n/locale';
import type { Operator } from '../../load-context';
import type { LegalText } from './legal-text';
import { mannersEn, mannersJa } from './manners.server';
import { privacyEn, privacyJa } from './privacy.server';
import { termsEn, termsJa } from './terms.server';

export type LegalPage = 'terms' | 'privacy' | 'manners';

/** Raised whenever the meaning of a text changes: what people agreed to is recorded with it. */
export const TEXT_VERSION = '2026-11';

const TEXTS: Record<LegalPage, Record<Locale, (operator: Operator) => LegalText>> = {
  terms: { ja: termsJa, en: termsEn },
  privacy: { ja: privacyJa, en: privacyEn },
  manners: { ja: mannersJa, en: mannersEn },
};

export const legalText = (page: LegalPage, locale: Locale, operator: Operator): LegalText =>
  TEXTS[page][locale](operator);

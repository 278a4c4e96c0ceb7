export type Locale = 'ja' | 'en';

export const LOCALES: readonly Locale[] = ['ja', 'en'];
export const LOCALE_COOKIE = 'asaza_locale';

export const parseLocale = (raw: string | null | undefined): Locale | undefined =>
  raw === 'ja' || raw === 'en' ? raw : undefined;

interface LocaleSources {
  readonly query: string | null;
  readonly cookie: string | undefined;
  readonly acceptLanguage: string | undefined;
}

/** What the address says, else what was chosen before, else what the browser prefers, else Japanese. */
export function chooseLocale({ query, cookie, acceptLanguage }: LocaleSources): Locale {
  return parseLocale(query) ?? parseLocale(cookie) ?? preferred(acceptLanguage) ?? 'ja';
}

/** The best of ja and en in an Accept-Language header (RFC 9110, section 12.5.4). */
function preferred(header: string | undefined): Locale | undefined {
  const ranked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return {
        locale: parseLocale(tag.split('-')[0]),
        quality: quality ? Number(quality.trim().slice(2)) : 1,
      };
    })
    .filter((entry) => entry.locale && entry.quality > 0);
  ranked.sort((a, b) => b.quality - a.quality);
  return ranked[0]?.locale;
}

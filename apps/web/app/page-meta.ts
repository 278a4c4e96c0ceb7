import type { MetaDescriptor } from 'react-router';
import type { Locale } from './i18n/locale';

export interface PageFacts {
  readonly title: string;
  readonly description?: string;
  /** Absolute address without a language parameter. */
  readonly url: string;
  readonly locale: Locale;
  readonly image?: string;
  readonly unlisted?: boolean;
  /** What programs can subscribe to: the Atom feed of the club, a calendar. */
  readonly feeds?: { readonly atom: string; readonly calendar: string };
  readonly jsonLd?: Readonly<Record<string, unknown>>;
}

/** Head of a public page: title, card for the networks, both languages, structured data. */
export function publicMeta(page: PageFacts): MetaDescriptor[] {
  const description = page.description?.replace(/\s+/g, ' ').slice(0, 160);
  return [
    { title: page.title },
    ...(description ? [{ name: 'description', content: description }] : []),
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: 'Asaza' },
    { property: 'og:title', content: page.title },
    ...(description ? [{ property: 'og:description', content: description }] : []),
    { property: 'og:url', content: page.url },
    { property: 'og:locale', content: page.locale === 'ja' ? 'ja_JP' : 'en_US' },
    ...(page.image
      ? [
          { property: 'og:image', content: page.image },
          { property: 'og:image:width', content: '1200' },
          { property: 'og:image:height', content: '630' },
          { property: 'og:image:alt', content: page.title },
          { name: 'twitter:card', content: 'summary_large_image' },
        ]
      : []),
    ...(page.unlisted ? [{ name: 'robots', content: 'noindex' }] : []),
    { tagName: 'link', rel: 'canonical', href: page.url },
    { tagName: 'link', rel: 'alternate', hrefLang: 'ja', href: `${page.url}?lang=ja` },
    { tagName: 'link', rel: 'alternate', hrefLang: 'en', href: `${page.url}?lang=en` },
    { tagName: 'link', rel: 'alternate', hrefLang: 'x-default', href: page.url },
    ...feedLinks(page),
    ...(page.jsonLd ? [{ 'script:ld+json': page.jsonLd as never }] : []),
  ];
}

const feedLinks = ({ feeds, title }: PageFacts): MetaDescriptor[] =>
  feeds
    ? [
        {
          tagName: 'link',
          rel: 'alternate',
          type: 'application/atom+xml',
          title,
          href: feeds.atom,
        },
        { tagName: 'link', rel: 'alternate', type: 'text/calendar', title, href: feeds.calendar },
      ]
    : [];

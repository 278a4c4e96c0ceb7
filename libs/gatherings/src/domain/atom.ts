import { inLocale, type Locale } from '@asaza/kernel';
import { formatWhen, Temporal } from '@asaza/recurrence';
import { calendarLocation, cleanLine, cleanText, occurrenceTitle } from './calendar-text';
import type { OccurrenceFacts } from './occurrence';

export interface AtomInput {
  /** Of the club; with the language it is the feed's identity. */
  readonly clubId: string;
  readonly name: string;
  readonly locale: Locale;
  /** The feed's own address, and the club's page. */
  readonly selfUrl: string;
  readonly pageUrl: string;
  readonly entries: readonly { readonly facts: OccurrenceFacts; readonly url: string }[];
}

const WORDS = {
  ja: { moved: '日時変更', cancelled: '中止' },
  en: { moved: 'Moved', cancelled: 'Cancelled' },
} as const;

/** What a club announced and changed, as an Atom feed (RFC 4287); the same text while nothing changes. */
export function atomOf(input: AtomInput): string {
  const { locale, entries } = input;
  const updated = entries
    .map(({ facts }) => facts.changedAt)
    .sort(Temporal.Instant.compare)
    .at(-1);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  <id>urn:uuid:${input.clubId}</id>`,
    `  <title>${xml(cleanLine(input.name))}</title>`,
    // An empty feed has not changed since anything did.
    `  <updated>${String(updated ?? Temporal.Instant.fromEpochMilliseconds(0))}</updated>`,
    `  <author><name>${xml(cleanLine(input.name))}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(input.selfUrl)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(input.pageUrl)}"/>`,
    ...entries.flatMap(({ facts, url }) => entry(facts, url, locale)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(facts: OccurrenceFacts, url: string, locale: Locale): string[] {
  const when = formatWhen(facts.startsAt, facts.tzid, locale, 'long', facts.endsAt);
  const about = inLocale(facts.description, locale);
  const lines = [
    facts.status === 'cancelled' ? (facts.cancelledReason ?? '') : '',
    when,
    calendarLocation(facts),
    about === '' ? '' : `\n${about}`,
  ].filter((line) => line !== '');
  return [
    '  <entry>',
    `    <id>urn:uuid:${facts.id}</id>`,
    `    <title>${xml(cleanLine(titleOf(facts, locale)))}</title>`,
    `    <updated>${String(facts.changedAt)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${xml(url)}"/>`,
    `    <summary type="text">${xml(cleanText(lines.join('\n')))}</summary>`,
    '  </entry>',
  ];
}

function titleOf(facts: OccurrenceFacts, locale: Locale): string {
  const title = occurrenceTitle(facts, locale);
  if (facts.status === 'cancelled') return `[${WORDS[locale].cancelled}] ${title}`;
  return facts.status === 'moved' ? `[${WORDS[locale].moved}] ${title}` : title;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XML may hold it, in an element or an attribute. */
const xml = (text: string): string => text.replace(/[&<>"']/g, (found) => ENTITIES[found] ?? '');

import type { Fact, MailContent, MailLink } from '../domain/mail-content';
import type { Footer } from './letter';

/** The same mail for readers of plain text: written for them, not scraped from the HTML. */
export function plainText(content: MailContent, footer: Footer): string {
  const blocks = [
    [content.kicker, content.heading],
    ...content.paragraphs.map((paragraph) => [paragraph]),
    content.code ? [`    ${content.code}`] : [],
    ...(content.prose ? [[content.prose.text], [content.prose.by]] : []),
    content.quote
      ? [content.quote.by, ...content.quote.text.split('\n').map((line) => `> ${line}`)]
      : [],
    (content.facts ?? []).flatMap(factLines),
    content.action ? linkLines(content.action) : [],
    ...(content.links ?? []).map(linkLines),
    ...(content.notes ?? []).map((note) => [note]),
    [
      '--',
      content.why,
      ...(footer.unsubscribe ? linkLines(footer.unsubscribe) : []),
      footer.operator,
      ...linkLines(footer.contact),
      ...linkLines(footer.home),
    ],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const linkLines = (link: MailLink): string[] => [
  `${link.label}: ${link.url.replace(/^mailto:/, '')}`,
];

const factLines = (fact: Fact): string[] => [
  `${fact.label}: ${fact.value}`.trimEnd(),
  ...(fact.note ? fact.note.split('\n').map((line) => `  ${line}`) : []),
  ...(fact.url ? [`  ${fact.url}`] : []),
  ...(fact.actions ?? []).map(({ label, url }) => `  ${label}: ${url}`),
  ...(fact.lines ?? []).flatMap(({ text, url }) => [`  ${text}`, ...(url ? [`    ${url}`] : [])]),
];

import type { Links } from '../links';
import type { MailContent } from '../mail-content';
import type { Say } from '../say';
import { fittingSubject } from '../subject';
import { greeting } from './dated';

interface OfClub {
  readonly name: string;
  readonly clubName: string;
  readonly clubSlug: string;
}

/** Something about solicitation waits for the hosts. Who and whom stands on their page alone. */
export function hostReportMail(
  facts: OfClub & { readonly contested: boolean },
  say: Say,
  links: Links,
): MailContent {
  const { name, clubName, clubSlug, contested } = facts;
  const lead = say(contested ? 'safety.contestedLead' : 'safety.reportedLead');
  return {
    subject: fittingSubject(clubName, (club) => say('safety.hostSubject', { club })),
    preheader: lead,
    kicker: clubName,
    heading: say(contested ? 'safety.contested' : 'safety.reported'),
    paragraphs: [...greeting(name, say), lead, ...(contested ? [] : [say('safety.reportedHold')])],
    action: { label: say('safety.look'), url: links.hostReports(clubSlug) },
    links: [{ label: say('hostNews.choose'), url: links.hostNotices(clubSlug) }],
    why: say('why.host', { title: clubName }),
  };
}

/** `held`: told a day after the first report; else what a host decided. */
export type HoldWord = 'held' | 'lift' | 'keep' | 'remove';

/** Kindly, and without a word of who said so: it may be a misunderstanding, and the reader can answer. */
export function holdMail(
  facts: OfClub & { readonly word: HoldWord },
  say: Say,
  links: Links,
): MailContent {
  const { name, clubName, word } = facts;
  const lead = say(`safety.${word}Lead`, { club: clubName });
  return {
    subject: fittingSubject(clubName, (club) => say('safety.subject', { club })),
    preheader: lead,
    kicker: clubName,
    heading: say(`safety.${word}`),
    paragraphs: [
      ...greeting(name, say),
      lead,
      ...(word === 'lift' ? [] : [say('safety.kind'), say('safety.answer')]),
    ],
    action: { label: say('safety.own'), url: links.ownSafety() },
    why: say('safety.why', { club: clubName }),
  };
}

import { formatWhen, type Temporal } from '@asaza/recurrence';
import { inLocale } from '@asaza/kernel';
import type { Links } from '../links';
import type { Fact, MailContent } from '../mail-content';
import type { MessageWords } from '../message';
import { occasionFacts, occasionName, type MailOccurrence, type MailTalk } from '../occasion';
import type { Say } from '../say';
import { greeting } from './dated';

export interface MessageFacts {
  readonly name: string;
  readonly words: MessageWords;
  readonly hostName: string;
  readonly clubName: string;
  /** What the message is about by name: the date's or the series' title. */
  readonly title: string;
  /** null: it is about the series. */
  readonly occurrence: MailOccurrence | null;
  readonly talks: readonly MailTalk[];
  readonly part: 'seated' | 'waiting' | 'speaker';
  /** The reader's own page of the date. */
  readonly page: { readonly url: string; readonly isTicket: boolean } | null;
  /** Whether a reply goes to the host who wrote. */
  readonly replies: boolean;
  /** The start before the message moved it. */
  readonly before: Temporal.Instant | null;
}

/** A host's own words to one reader, and what they are about. */
export function messageMail(facts: MessageFacts, say: Say, links: Links): MailContent {
  const { words, hostName: host, clubName: club, occurrence, title, page } = facts;
  const subject = inLocale(words.subject, say.locale);
  const text = inLocale(words.body, say.locale);
  const by = host === '' ? club : say('message.by', { host, club });
  return {
    subject,
    preheader: text.split('\n').find((line) => line.trim() !== '') ?? subject,
    kicker: occurrence ? occasionName(occurrence, say) : club,
    heading: subject,
    paragraphs: [...greeting(facts.name, say), ...(facts.before ? [say('message.moved')] : [])],
    prose: { text, by },
    facts: occurrence ? factsOf(facts, occurrence, say) : [],
    action: page
      ? { label: say(page.isTicket ? 'link.ticket' : 'link.page'), url: page.url }
      : { label: say('footer.home'), url: links.home() },
    notes: [
      facts.replies ? say('message.replies', { host: host || club }) : say('message.noReplies'),
    ],
    why: say(facts.part === 'speaker' ? 'message.whySpeaker' : 'message.why', { title }),
  };
}

function factsOf(facts: MessageFacts, occurrence: MailOccurrence, say: Say): Fact[] {
  const { before, part, talks } = facts;
  const old: Fact[] = before
    ? [{ label: say('moved.before'), value: formatWhen(before, occurrence.tzid, say.locale) }]
    : [];
  const [when, ...others] = occasionFacts(occurrence, say, { talks, joining: part !== 'waiting' });
  return [...(when ? [when] : []), ...old, ...others.slice(0, 2)];
}

import { formatWhen, type Temporal } from '@asaza/recurrence';
import { occasionFacts, type MailOccurrence, type MailTalk } from '../occasion';
import type { Links } from '../links';
import type { Fact, MailContent } from '../mail-content';
import type { Say } from '../say';
import { dated, greeting } from './dated';

/** What the reader is to the date. */
export type Part = 'seated' | 'waiting' | 'speaker';

export interface ChangeFacts {
  readonly name: string;
  readonly part: Part;
  /** Null for a speaker, who has no ticket. */
  readonly ticketToken: string | null;
  readonly occurrence: MailOccurrence;
  readonly talk: MailTalk | null;
}

/** Another time (`before` differs) or another place; the old time stands beside the new one. */
export function movedMail(
  facts: ChangeFacts & { readonly before: Temporal.Instant },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, part, before } = facts;
  const timeMoved = before.epochMilliseconds !== occurrence.startsAt.epochMilliseconds;
  const lead =
    part === 'speaker'
      ? say('moved.leadSpeaker')
      : part === 'waiting'
        ? say('moved.leadWaiting')
        : say(timeMoved ? 'moved.lead' : 'moved.leadPlace');
  const old: Fact[] = timeMoved
    ? [{ label: say('moved.before'), value: formatWhen(before, occurrence.tzid, say.locale) }]
    : [];
  return {
    ...dated(occurrence, say(timeMoved ? 'moved.whatTime' : 'moved.whatPlace'), say),
    preheader: lead,
    heading: say(timeMoved ? 'moved.headingTime' : 'moved.headingPlace'),
    paragraphs: [...greeting(facts.name, say), lead],
    facts: [
      ...occasionFacts(occurrence, say, { talk: facts.talk, joining: part === 'seated' }),
      ...old,
    ],
    action: toTicketOrPage(facts, say, links),
    notes: [say(part === 'speaker' ? 'moved.cannotSpeaker' : 'moved.cannot')],
  };
}

/** Called off, with the host's reason in their own words. */
export function cancelledMail(facts: ChangeFacts, say: Say, links: Links): MailContent {
  const { occurrence } = facts;
  const reason = occurrence.cancelledReason;
  return {
    ...dated(occurrence, say('cancelled.what'), say),
    preheader: say('cancelled.lead'),
    heading: say('cancelled.heading'),
    paragraphs: [...greeting(facts.name, say), say('cancelled.lead')],
    ...(reason ? { quote: { by: say('cancelled.reason'), text: reason } } : {}),
    facts: occasionFacts(occurrence, say).slice(0, 2),
    action: { label: say('cancelled.next'), url: links.occurrence(occurrence.slug) },
  };
}

/** The evening before: place, fee, who speaks, and one press to cancel. */
export function reminderMail(
  facts: ChangeFacts & { readonly today: boolean },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, today, talk } = facts;
  return {
    ...dated(occurrence, say(today ? 'reminder.whatToday' : 'reminder.what'), say),
    preheader: say('reminder.cannot'),
    heading: say(today ? 'reminder.headingToday' : 'reminder.heading'),
    paragraphs: [...greeting(facts.name, say), say('reminder.lead')],
    facts: occasionFacts(occurrence, say, { talk, joining: true }),
    action: toTicketOrPage(facts, say, links),
    notes: [say('reminder.cannot')],
  };
}

const toTicketOrPage = (facts: ChangeFacts, say: Say, links: Links) =>
  facts.ticketToken === null
    ? { label: say('link.page'), url: links.occurrence(facts.occurrence.slug) }
    : { label: say('link.ticket'), url: links.ticket(facts.ticketToken) };

import { formatWhen, type Temporal } from '@asaza/recurrence';
import { occasionFacts, titleOf, type MailOccurrence, type MailTalk } from '../occasion';
import type { Links } from '../links';
import type { Fact, MailContent } from '../mail-content';
import type { Say } from '../say';
import { answerLinks, isAsked, ownPage, questions, waiting, type Reader } from './asking';
import { dated, greeting } from './dated';

export interface ChangeFacts extends Reader {
  readonly name: string;
  readonly occurrence: MailOccurrence;
  readonly talks: readonly MailTalk[];
}

/** Another time (`before` differs) or another place; the old time stands beside the new one. */
export function movedMail(
  facts: ChangeFacts & { readonly before: Temporal.Instant; readonly newPlace: boolean },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, before } = facts;
  const timeMoved = before.epochMilliseconds !== occurrence.startsAt.epochMilliseconds;
  const lead = leadOfMove(facts, timeMoved, say);
  const placeToo = timeMoved && facts.newPlace ? [say('moved.placeToo')] : [];
  const old: Fact[] = timeMoved
    ? [{ label: say('moved.before'), value: formatWhen(before, occurrence.tzid, say.locale) }]
    : [];
  return {
    ...about(facts, say(timeMoved ? 'moved.whatTime' : 'moved.whatPlace'), say),
    preheader: lead,
    heading: say(timeMoved ? 'moved.headingTime' : 'moved.headingPlace'),
    paragraphs: [
      ...greeting(facts.name, say),
      lead,
      ...placeToo,
      ...inLine(facts, say),
      ...questions(facts, occurrence, say),
    ],
    facts: [...factsFor(facts, say), ...old],
    ...answering(facts, say, links),
  };
}

const inLine = (facts: ChangeFacts, say: Say): string[] =>
  facts.part === 'waiting' ? [waiting(facts, facts.occurrence, say)] : [];

function leadOfMove(facts: ChangeFacts, timeMoved: boolean, say: Say): string {
  if (facts.part === 'speaker')
    return say(facts.talkAsked ? 'moved.leadSpeakerNew' : 'moved.leadSpeaker');
  if (facts.part === 'waiting') return say('moved.leadWaiting');
  // What becomes of the seat is said with the question.
  if (isAsked(facts)) return say('moved.leadNew');
  return say(timeMoved ? 'moved.lead' : 'moved.leadPlace');
}

/** Called off, with the host's reason in their own words. */
export function cancelledMail(facts: ChangeFacts, say: Say, links: Links): MailContent {
  const { occurrence } = facts;
  const reason = occurrence.cancelledReason;
  return {
    ...about(facts, say('cancelled.what'), say),
    preheader: say('cancelled.lead'),
    heading: say('cancelled.heading'),
    paragraphs: [...greeting(facts.name, say), say('cancelled.lead')],
    ...(reason ? { quote: { by: say('cancelled.reason'), text: reason } } : {}),
    facts: occasionFacts(occurrence, say).slice(0, 2),
    action: { label: say('cancelled.next'), url: links.occurrence(occurrence.slug) },
  };
}

/** It takes place after all. */
export function reinstatedMail(facts: ChangeFacts, say: Say, links: Links): MailContent {
  const { occurrence, part } = facts;
  const seat = part === 'seated' && !isAsked(facts) ? [say('stays.seat')] : [];
  return {
    ...about(facts, say('reinstated.what'), say),
    preheader: say('reinstated.lead'),
    heading: say('reinstated.heading'),
    paragraphs: [
      ...greeting(facts.name, say),
      say('reinstated.lead'),
      ...[...inLine(facts, say), ...seat, ...questions(facts, occurrence, say)],
    ],
    facts: factsFor(facts, say),
    ...answering(facts, say, links),
  };
}

/** The evening before: place, fee, who speaks, and one press to cancel. */
export function reminderMail(
  facts: ChangeFacts & { readonly today: boolean },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, today, talks } = facts;
  return {
    ...dated(occurrence, say(today ? 'reminder.whatToday' : 'reminder.what'), say),
    preheader: say('reminder.cannot'),
    heading: say(today ? 'reminder.headingToday' : 'reminder.heading'),
    paragraphs: [...greeting(facts.name, say), say('reminder.lead')],
    facts: occasionFacts(occurrence, say, { talks, joining: true }),
    action: ownPage(facts, occurrence, say, links),
    notes: [say('reminder.cannot')],
  };
}

/** Subject, kicker and footer; a speaker has the mail because they speak. */
const about = (facts: ChangeFacts, what: string, say: Say) => ({
  ...dated(facts.occurrence, what, say),
  ...(facts.part === 'speaker'
    ? { why: say('why.speaker', { title: titleOf(facts.occurrence, say.locale) }) }
    : {}),
});

const factsFor = ({ occurrence, talks, part }: ChangeFacts, say: Say): Fact[] =>
  occasionFacts(occurrence, say, { talks, joining: part !== 'waiting' });

/** The button answers what is asked; else it opens their page. What is not pressed has its words, too. */
function answering(
  facts: ChangeFacts,
  say: Say,
  links: Links,
): Pick<MailContent, 'action' | 'links' | 'notes'> {
  const [first, ...others] = answerLinks(facts, say, links);
  const page = ownPage(facts, facts.occurrence, say, links);
  if (!first)
    return {
      action: page,
      notes: [say(facts.part === 'speaker' ? 'moved.cannotSpeaker' : 'moved.cannot')],
    };
  return {
    action: first,
    links: others.length > 0 ? others : [page].filter(({ url }) => url !== first.url),
    notes: facts.reconfirmUntil ? [say('ask.lapse')] : [],
  };
}

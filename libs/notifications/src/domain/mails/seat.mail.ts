import { occasionFacts, type MailOccurrence, type MailTalk } from '../occasion';
import type { Links } from '../links';
import type { MailContent } from '../mail-content';
import type { Say } from '../say';
import { dated, greeting } from './dated';

export interface SeatFacts {
  readonly name: string;
  readonly ticketToken: string;
  readonly occurrence: MailOccurrence;
  readonly talks: readonly MailTalk[];
}

/** The seat is theirs: by their own answer, after a host's yes (`approved`), or by a host's hand (`added`). */
export function seatMail(
  kind: 'seat' | 'approved' | 'added',
  facts: SeatFacts,
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, talks } = facts;
  return {
    ...dated(occurrence, say(`${kind}.what`), say),
    preheader: say(`${kind}.lead`),
    heading: say(`${kind}.heading`),
    paragraphs: [...greeting(facts.name, say), say(`${kind}.lead`)],
    facts: occasionFacts(occurrence, say, { talks, joining: true }),
    action: { label: say('link.ticket'), url: links.ticket(facts.ticketToken) },
    links: [{ label: say('link.page'), url: links.occurrence(occurrence.slug) }],
    notes: [say(`${kind}.change`)],
  };
}

/** Thanks for telling us, or a host's word that the seat is no longer theirs. */
export function farewellMail(
  kind: 'withdrawn' | 'removed',
  facts: Pick<SeatFacts, 'name' | 'occurrence'>,
  say: Say,
  links: Links,
): MailContent {
  const { occurrence } = facts;
  return {
    ...dated(occurrence, say(`${kind}.what`), say),
    preheader: say(`${kind}.lead`),
    heading: say(`${kind}.heading`),
    paragraphs: [...greeting(facts.name, say), say(`${kind}.lead`)],
    facts: occasionFacts(occurrence, say).slice(0, 1),
    links: [{ label: say('link.page'), url: links.occurrence(occurrence.slug) }],
    notes: kind === 'withdrawn' ? [say('withdrawn.again')] : [],
  };
}

/** Nobody said yes to the new day in time: the seat goes to whoever waits. */
export function seatLapsedMail(
  facts: Pick<SeatFacts, 'name' | 'occurrence'>,
  say: Say,
  links: Links,
): MailContent {
  const { occurrence } = facts;
  return {
    ...dated(occurrence, say('lapsed.what'), say),
    preheader: say('lapsed.heading'),
    heading: say('lapsed.heading'),
    paragraphs: [...greeting(facts.name, say), say('lapsed.lead')],
    facts: occasionFacts(occurrence, say).slice(0, 1),
    action: { label: say('expired.again'), url: links.occurrence(occurrence.slug) },
  };
}

/** The code was not entered in time; the address may be a stranger's. */
export function holdExpiredMail(
  facts: Pick<SeatFacts, 'name' | 'occurrence'>,
  say: Say,
  links: Links,
): MailContent {
  const { occurrence } = facts;
  return {
    ...dated(occurrence, say('expired.what'), say),
    preheader: say('expired.lead'),
    heading: say('expired.heading'),
    paragraphs: [...greeting(facts.name, say), say('expired.lead')],
    facts: occasionFacts(occurrence, say).slice(0, 1),
    action: { label: say('expired.again'), url: links.occurrence(occurrence.slug) },
    notes: [say('expired.notYou')],
  };
}

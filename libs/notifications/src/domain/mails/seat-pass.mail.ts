import { occasionFacts, type MailOccurrence, type MailTalk } from '../occasion';
import type { Links } from '../links';
import type { MailContent } from '../mail-content';
import type { Say } from '../say';
import { dated, greeting } from './dated';
import type { SeatFacts } from './seat.mail';

/** Somebody would pass their seat on to the reader: what one press does, and that silence does nothing. */
export function passOfferedMail(
  facts: {
    readonly name: string;
    readonly from: string;
    readonly seats: number;
    readonly token: string;
    readonly occurrence: MailOccurrence;
    readonly talks: readonly MailTalk[];
  },
  say: Say,
  links: Links,
): MailContent {
  const { name, from, seats, occurrence, talks } = facts;
  const lead = say('pass.lead', { from, seats });
  return {
    ...dated(occurrence, say('pass.what', { from }), say),
    why: say('pass.why', { from }),
    preheader: lead,
    heading: say('pass.heading', { from }),
    paragraphs: [...greeting(name, say), lead],
    facts: occasionFacts(occurrence, say, { talks }),
    action: { label: say('pass.take'), url: links.seatPass(facts.token) },
    notes: [say('pass.nothing', { from }), say('pass.unknown')],
  };
}

/** The seat is theirs now. */
export function takenOverMail(
  facts: SeatFacts & { readonly from: string },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, talks, from } = facts;
  return {
    ...dated(occurrence, say('taken.what'), say),
    preheader: say('taken.lead', { from }),
    heading: say('taken.heading'),
    paragraphs: [...greeting(facts.name, say), say('taken.lead', { from })],
    facts: occasionFacts(occurrence, say, { talks, joining: true }),
    action: { label: say('link.ticket'), url: links.ticket(facts.ticketToken) },
    links: [{ label: say('link.page'), url: links.occurrence(occurrence.slug) }],
    notes: [say('seat.change')],
  };
}

/** The other has pressed: the reader's seat is theirs. */
export function passedOnMail(
  facts: Pick<SeatFacts, 'name' | 'occurrence'> & { readonly to: string },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, to } = facts;
  return {
    ...dated(occurrence, say('passed.what'), say),
    preheader: say('passed.lead', { to }),
    heading: say('passed.heading', { to }),
    paragraphs: [...greeting(facts.name, say), say('passed.lead', { to })],
    facts: occasionFacts(occurrence, say).slice(0, 1),
    links: [{ label: say('link.page'), url: links.occurrence(occurrence.slug) }],
  };
}

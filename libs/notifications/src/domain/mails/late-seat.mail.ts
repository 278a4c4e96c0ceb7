import { occasionFacts } from '../occasion';
import type { Links } from '../links';
import type { MailContent } from '../mail-content';
import type { Say } from '../say';
import { dated, greeting } from './dated';
import type { SeatFacts } from './seat.mail';

/** A seat is free so late that whoever presses first has it: of those in line, or of everybody. */
export function lateSeatMail(
  which: 'called' | 'opened',
  facts: SeatFacts,
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, talks } = facts;
  const lead = say(`${which}.lead`);
  return {
    ...dated(occurrence, say(`${which}.what`), say),
    preheader: lead,
    heading: say(`${which}.heading`),
    paragraphs: [...greeting(facts.name, say), lead],
    facts: occasionFacts(occurrence, say, { talks }),
    action: { label: say('offer.accept'), url: links.ticket(facts.ticketToken) },
    notes: [say('called.keeps')],
  };
}

/** A host has fewer seats than before: first in line now, with the place in it. */
export function movedToWaitlistMail(
  facts: SeatFacts & { readonly position: number },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, talks, position } = facts;
  const lead = say('moved.seat.lead', { position });
  return {
    ...dated(occurrence, say('moved.seat.what'), say),
    preheader: lead,
    heading: say('moved.seat.heading'),
    paragraphs: [...greeting(facts.name, say), lead],
    facts: occasionFacts(occurrence, say, { talks }),
    action: { label: say('link.ticket'), url: links.ticket(facts.ticketToken) },
    notes: [say('moved.seat.next')],
  };
}

import { occasionFacts } from '../occasion';
import type { Links } from '../links';
import type { MailContent } from '../mail-content';
import type { Say } from '../say';
import { dated, greeting } from './dated';
import type { SeatFacts } from './seat.mail';

/** A proven yes that waits for a host's: no seat is promised. */
export function approvalAskedMail(facts: SeatFacts, say: Say, links: Links): MailContent {
  const { occurrence, talks } = facts;
  return {
    ...dated(occurrence, say('asked.what'), say),
    preheader: say('asked.lead'),
    heading: say('asked.heading'),
    paragraphs: [...greeting(facts.name, say), say('asked.lead')],
    facts: occasionFacts(occurrence, say, { talks }),
    action: { label: say('link.ticket'), url: links.ticket(facts.ticketToken) },
    notes: [say('asked.noSeat')],
  };
}

/** A host's no, with their own words where they wrote any. */
export function approvalRefusedMail(
  facts: Pick<SeatFacts, 'name' | 'occurrence'> & { readonly reason: string | null },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, reason } = facts;
  return {
    ...dated(occurrence, say('refused.what'), say),
    preheader: say('refused.lead'),
    heading: say('refused.heading'),
    paragraphs: [...greeting(facts.name, say), say('refused.lead')],
    ...(reason === null ? {} : { quote: { by: say('refused.by'), text: reason } }),
    facts: occasionFacts(occurrence, say).slice(0, 1),
    links: [{ label: say('link.page'), url: links.occurrence(occurrence.slug) }],
    notes: [say('refused.again')],
  };
}

import type { Temporal } from '@asaza/recurrence';
import { momentOn, occasionFacts } from '../occasion';
import type { Links } from '../links';
import type { MailContent } from '../mail-content';
import type { Say } from '../say';
import { dated, greeting } from './dated';
import type { SeatFacts } from './seat.mail';

/** On the list, with the place in it; `approved`: a host's yes came first. */
export function waitlistedMail(
  facts: SeatFacts & { readonly position: number; readonly approved?: boolean },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, talks, position } = facts;
  return {
    ...dated(occurrence, say('waitlisted.what', { position }), say),
    preheader: say('waitlisted.lead'),
    heading: say('waitlisted.heading', { position }),
    paragraphs: [
      ...greeting(facts.name, say),
      ...(facts.approved ? [say('approved.waiting')] : []),
      say('waitlisted.lead'),
    ],
    facts: occasionFacts(occurrence, say, { talks }),
    action: { label: say('link.ticket'), url: links.ticket(facts.ticketToken) },
    notes: [say('waitlisted.rules')],
  };
}

/** A seat opened; the deadline is absolute, with the day. */
export function offerMail(
  facts: SeatFacts & { readonly until: Temporal.Instant },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, talks } = facts;
  const deadline = momentOn(occurrence, facts.until, say.locale);
  const lead = say('offer.lead', { deadline });
  return {
    ...dated(occurrence, say('offer.what'), say),
    preheader: lead,
    heading: say('offer.heading'),
    paragraphs: [...greeting(facts.name, say), lead],
    facts: occasionFacts(occurrence, say, { talks }),
    action: { label: say('offer.accept'), url: links.ticket(facts.ticketToken) },
    notes: [say('offer.passOn')],
  };
}

/** The offer passed on; `position` is null for those who are no longer on the list. */
export function offerMissedMail(
  facts: SeatFacts & { readonly position: number | null },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, position } = facts;
  const lead = position === null ? say('missed.left') : say('missed.waiting', { position });
  return {
    ...dated(occurrence, say('missed.what'), say),
    preheader: lead,
    heading: say('missed.heading'),
    paragraphs: [...greeting(facts.name, say), lead],
    facts: occasionFacts(occurrence, say).slice(0, 1),
    action:
      position === null
        ? { label: say('link.page'), url: links.occurrence(occurrence.slug) }
        : { label: say('link.ticket'), url: links.ticket(facts.ticketToken) },
  };
}

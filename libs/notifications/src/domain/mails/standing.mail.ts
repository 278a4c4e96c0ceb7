import type { Temporal } from '@asaza/recurrence';
import type { Links } from '../links';
import type { MailContent } from '../mail-content';
import { momentOn, occasionFacts, shortWhen } from '../occasion';
import type { Say } from '../say';
import { dated, greeting } from './dated';
import type { SeatFacts } from './seat.mail';

/** For whoever always comes: one line, and one press not to. */
export function lightReminderMail(
  facts: Pick<SeatFacts, 'name' | 'occurrence' | 'ticketToken'>,
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, ticketToken } = facts;
  const when = shortWhen(occurrence, say.locale);
  return {
    ...dated(occurrence, say('light.what'), say),
    preheader: say('light.lead'),
    heading: say('light.heading', { when }),
    paragraphs: [say('light.lead')],
    facts: [],
    action: { label: say('light.not'), url: links.ticket(ticketToken) },
  };
}

/** Two days before: why they are asked, until when, and what silence means. */
export function reconfirmMail(
  facts: SeatFacts & {
    readonly reason: 'newcomer' | 'flagged';
    readonly until: Temporal.Instant;
  },
  say: Say,
  links: Links,
): MailContent {
  const { occurrence, talks, reason, until } = facts;
  const deadline = momentOn(occurrence, until, say.locale);
  const lead = say('reconfirm.lead', { deadline });
  return {
    ...dated(occurrence, say('reconfirm.what'), say),
    preheader: lead,
    heading: say('reconfirm.heading', { deadline }),
    paragraphs: [...greeting(facts.name, say), lead, say(`reconfirm.${reason}`)],
    facts: occasionFacts(occurrence, say, { talks }),
    action: { label: say('reconfirm.answer'), url: links.ticket(facts.ticketToken) },
    notes: [say('reconfirm.lapse')],
  };
}
